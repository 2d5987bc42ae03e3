import { writeFileSync } from 'node:fs';

/** Sales that are the same at every run: so many rows, of so many buyers, in the order of their days as shops export them. */
export function* sales(rows, buyers) {
  for (let i = 0; i < rows; i++) {
    const buyer = (i * 7919) % buyers;
    yield {
      day: new Date(Date.UTC(2022, 0, 1 + Math.floor((i * 1700) / rows))).toISOString().slice(0, 10),
      order: `A-${i}`,
      name: `Buyer ${buyer}`,
      email: `buyer${buyer}@example.com`,
      cents: ((i * 37) % 20_000) + 500,
      note: `size ${i % 9}, linen`,
    };
  }
}

/** As a shop's own CSV. */
export function writeCsv(path, rows, buyers) {
  const lines = ['Date,Order Number,Name,Email,Amount,Currency,Notes'];
  for (const { day, order, name, email, cents, note } of sales(rows, buyers)) {
    lines.push(`${day},${order},${name},${email},${amount(cents)},USD,"${note}"`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** As Stripe exports payments, every tenth of them failed: those are no sales. */
export function writeStripe(path, rows, buyers) {
  const lines = [
    'id,Description,Seller Message,Created date (UTC),Amount,Amount Refunded,Currency,Converted Amount,Fee,Status,Customer ID,Customer Description,Customer Email',
  ];
  for (const { day, order, name, email, cents, note } of sales(rows, buyers)) {
    const status = lines.length % 10 === 0 ? 'Failed' : 'Paid';
    lines.push(
      `ch_${order},"${note}",Payment complete.,${day} 12:30:00,${amount(cents)},0.00,usd,${amount(cents)},0.59,${status},,${name},${email}`,
    );
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** The rows of a workbook, header first. */
export function table(rows, buyers) {
  const list = [['Date', 'Order Number', 'Name', 'Email', 'Amount', 'Currency', 'Notes']];
  for (const { day, order, name, email, cents, note } of sales(rows, buyers)) {
    list.push([day, order, name, email, cents / 100, 'USD', note]);
  }
  return list;
}

function amount(cents) {
  return (cents / 100).toFixed(2);
}
