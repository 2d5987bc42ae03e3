import { expect, it } from 'vitest';
import { rehearse } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();

async function shown(name: string, text: string, kind: 'purchases' | null = 'purchases') {
  const { previews, files } = await rehearse(makeTestBook(folder.path), folder.write(name, text), { kind });
  const rows = previews[0]?.map(({ row, happens }) => [row, happens]);
  return { rows, refused: files[0]?.refused.map(({ row }) => row) };
}

it('a row that comes twice is called by its order, where it has one', async () => {
  const text = `Date,Customer,Email,Total,Order number
2026-04-03,Ann,ann@example.com,12.50,A-1
2026-04-03,Ann,ann@example.com,12.50,A-1
`;
  expect((await shown('twice.csv', text)).rows).toEqual([
    [2, 'new sale, new person'],
    [3, 'order A-1 again'],
  ]);
});

it('a buyer is known by name alone, or not at all', async () => {
  const text = 'Date,Customer,Email,Total\n2026-04-15,Walk-in,,3.00\n2026-04-16,,,4.00\n';
  expect((await shown('walk-in.csv', text)).rows).toEqual([
    [2, 'new sale, buyer known by name alone'],
    [3, 'new sale, buyer not known'],
  ]);
});

// A sale and its refund stand in one row of a WooCommerce export: neither can go in.
it('a row that is refused is shown once', async () => {
  const headers = [
    'order_id,order_number,order_date,paid_date,status,shipping_total,shipping_tax_total,fee_total',
    'fee_tax_total,tax_total,cart_discount,order_discount,discount_total,order_total,order_subtotal',
    'order_currency,payment_method,payment_method_title,transaction_id,customer_ip_address',
    'customer_user_agent,shipping_method,customer_id,customer_user,customer_email,billing_first_name',
    'billing_last_name,billing_company,billing_email,billing_phone,billing_country,refunded_total,line_item_1',
  ].join(',');
  const order = (number: number, currency: string, refunded: string): string =>
    `${number},${number},2026-03-09 11:00:00,,processing,,,,,,,,,50.00,50.00,${currency},stripe,,,,,,0,,eve@example.com,Eve,Stone,,eve@example.com,,,${refunded},name:Soap\n`;
  const text = `${headers}\n${order(503, 'JPY', '20.50')}${order(504, 'USD', '')}`;
  const { rows, refused } = await shown('woo.csv', text, null);
  expect(rows?.map(([row]) => row)).toEqual([2, 3]);
  expect(rows?.[0]?.[1]).toContain('is not money in');
  expect(refused).toEqual([2]);
});
