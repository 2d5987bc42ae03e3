import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/import/cell';
import { IMPORT_KINDS, type ImportKind, fieldsOf } from '../../../src/domain/import/field';
import { type Suggestion, suggest } from '../../../src/domain/import/suggest';
import { shapeOf } from '../../../src/domain/import/value-shape';

const of = (kind: ImportKind, names: string[], samples: Cell[][] = []): Suggestion => {
  const columns = names.map((name, index) => ({ index, name }));
  return suggest(
    kind,
    columns,
    columns.map(({ index }) => shapeOf(samples.map((row) => row[index] ?? ''))),
  );
};
const mapped = ({ byName }: Suggestion): string =>
  byName.map(({ column, field }) => `${column}=${field}`).join(' ');
const asks = ({ open }: Suggestion): string =>
  open.map(({ fields, candidates }) => `${fields[0]}:${candidates.map((c) => c.name).join('|')}`).join(' ');

describe('purchases by the words of the header', () => {
  it.each<[string, string[], string]>([
    [
      'English',
      ['Order #', 'Order Date', 'Customer name', 'Email', 'Total', 'Currency', 'Phone'],
      'Order #=order_number Order Date=day Customer name=name Email=email Total=amount Currency=currency Phone=phone',
    ],
    [
      'German',
      ['Bestellnummer', 'Datum', 'Kunde', 'E-Mail-Adresse', 'Betrag', 'Währung', 'Bemerkung'],
      'Bestellnummer=order_number Datum=day Kunde=name E-Mail-Adresse=email Betrag=amount Währung=currency Bemerkung=notes',
    ],
    [
      'French',
      ['N° de commande', 'Date de commande', 'Prénom', 'Nom', 'Courriel', 'Montant TTC', 'Téléphone'],
      'N° de commande=order_number Date de commande=day Prénom=first_name Nom=last_name Courriel=email Montant TTC=amount Téléphone=phone',
    ],
    [
      'Spanish',
      ['Número de pedido', 'Fecha', 'Nombre', 'Apellidos', 'Correo electrónico', 'Importe total', 'Moneda'],
      'Número de pedido=order_number Fecha=day Nombre=first_name Apellidos=last_name Correo electrónico=email Importe total=amount Moneda=currency',
    ],
    [
      'Portuguese',
      ['Número do pedido', 'Data da compra', 'Cliente', 'E-mail', 'Valor total', 'Moeda', 'Telefone'],
      'Número do pedido=order_number Data da compra=day Cliente=name E-mail=email Valor total=amount Moeda=currency Telefone=phone',
    ],
    [
      'Italian',
      ['Numero ordine', 'Data', 'Nome', 'Cognome', 'Indirizzo e-mail', 'Importo', 'Valuta'],
      'Numero ordine=order_number Data=day Nome=first_name Cognome=last_name Indirizzo e-mail=email Importo=amount Valuta=currency',
    ],
    [
      'Dutch',
      [
        'Ordernummer',
        'Besteldatum',
        'Klantnaam',
        'E-mailadres',
        'Totaalbedrag',
        'Klantnummer',
        'Opmerkingen',
      ],
      'Ordernummer=order_number Besteldatum=day Klantnaam=name E-mailadres=email Totaalbedrag=amount Klantnummer=source_id Opmerkingen=notes',
    ],
    [
      'snake case',
      ['order_number', 'date', 'email', 'amount'],
      'order_number=order_number date=day email=email amount=amount',
    ],
    ['with the currency named', ['Date', 'Amount (EUR)'], 'Date=day Amount (EUR)=amount'],
  ])('%s', (_, names, expected) => {
    const suggestion = of('purchases', names);
    expect(mapped(suggestion)).toBe(expected);
    expect(suggestion.open).toEqual([]);
  });

  it('a total or amount beats a unit price', () => {
    const suggestion = of('purchases', ['Date', 'Unit price', 'Qty', 'Total']);
    expect([mapped(suggestion), asks(suggestion)]).toEqual(['Date=day Total=amount', '']);
    expect(mapped(of('purchases', ['Date', 'Price', 'Amount']))).toContain('Amount=amount');
  });

  it('a price beside a quantity is not what was paid: the owner says', () => {
    expect(asks(of('purchases', ['Date', 'Price', 'Qty']))).toBe('amount:');
    expect(asks(of('purchases', ['Date', 'Unit price']))).toBe('amount:');
    expect(asks(of('purchases', ['Date', 'Price']))).toBe('');
  });

  it('the total of a line is the amount where no order has one', () => {
    expect(mapped(of('purchases', ['Date', 'Qty', 'Price', 'Line total']))).toBe(
      'Date=day Line total=amount',
    );
    expect(mapped(of('purchases', ['Date', 'Line total', 'Order total']))).toBe(
      'Date=day Order total=amount',
    );
  });

  it('a column Paid of yes and no gives way to the one that holds the numbers', () => {
    const rows: Cell[][] = [
      ['2026-01-01', 'yes', '5.00'],
      ['2026-01-02', 'no', '7.50'],
    ];
    const suggestion = of('purchases', ['Date', 'Paid', 'Amount'], rows);
    expect([mapped(suggestion), asks(suggestion)]).toEqual(['Date=day Amount=amount', '']);
    expect(mapped(of('purchases', ['Date', 'Paid'], [['2026-01-01', '5.00']]))).toBe('Date=day Paid=amount');
  });

  it('a notebook of who bought what, when, for how much', () => {
    const suggestion = of('purchases', ['when', 'who', 'what', 'how much']);
    expect(mapped(suggestion)).toBe('when=day who=name what=notes how much=amount');
    expect(suggestion.open).toEqual([]);
  });

  it('taxes, fees, discounts and shipping are never the amount', () => {
    expect(
      mapped(of('purchases', ['Date', 'Tax amount', 'Discount amount', 'Shipping total', 'Amount'])),
    ).toBe('Date=day Amount=amount');
  });

  it('two columns that fit equally well are asked about', () => {
    expect(asks(of('purchases', ['Date', 'Amount', 'Total']))).toBe('amount:Amount|Total');
    expect(asks(of('purchases', ['Order date', 'Invoice date', 'Amount']))).toBe(
      'day:Order date|Invoice date',
    );
  });

  it('other dates are not the day of the sale', () => {
    expect(mapped(of('purchases', ['Date of birth', 'Date', 'Ship date', 'Amount']))).toBe(
      'Date=day Amount=amount',
    );
  });

  it('finds no word inside another: clock times and candidates are no dates', () => {
    const suggestion = of('purchases', ['Update', 'Candidate', 'Amountless', 'Totality']);
    expect(mapped(suggestion)).toBe('');
    expect(asks(suggestion)).toBe('day: amount:');
  });

  it('headers in an unknown language are asked about, with what the values suggest', () => {
    const suggestion = of(
      'purchases',
      ['Päivä', 'Sähköposti', 'Summa'],
      [
        ['3.4.2026', 'aino@example.com', '12,50'],
        ['13.4.2026', 'eero@example.com', '7,00'],
      ],
    );
    expect([mapped(suggestion), asks(suggestion)]).toEqual(['', 'day: amount:']);
    expect(suggestion.all).toEqual([
      { column: 'Päivä', field: 'day' },
      { column: 'Sähköposti', field: 'email' },
      { column: 'Summa', field: 'amount' },
    ]);
  });

  it('a column called Customer may hold addresses or numbers', () => {
    const rows = (value: string): Cell[][] => [['2026-01-01', value, '5.00']];
    expect(mapped(of('purchases', ['Date', 'Customer', 'Amount'], rows('ann@example.com')))).toContain(
      'Customer=email',
    );
    expect(mapped(of('purchases', ['Date', 'Customer', 'Amount'], rows('10077')))).toContain(
      'Customer=source_id',
    );
    expect(mapped(of('purchases', ['Date', 'Customer', 'Amount'], rows('Ann Example')))).toContain(
      'Customer=name',
    );
    expect(mapped(of('purchases', ['Date', 'Customer', 'Amount'], rows('Person 7')))).toContain(
      'Customer=name',
    );
  });

  it('headers that are words of JavaScript harm nothing', () => {
    expect(
      mapped(
        of('purchases', ['__proto__', 'constructor', 'Date', 'Amount'], [['a@example.com', 'x', '', '']]),
      ),
    ).toBe('Date=day Amount=amount');
  });
});

describe('people by the words of the header', () => {
  it('maps everything a people file can have', () => {
    const names =
      'First Name,Last Name,Company,Email Address,Phone,LinkedIn,Instagram handle,Social presence,Stage,Tags,Notes,First seen on,Customer ID';
    const suggestion = of('people', names.split(','));
    expect(suggestion.byName.map(({ field }) => field).join()).toBe(
      'first_name,last_name,company,email,phone,profile,profile,social_presence,stage,tags,notes,first_seen_on,source_id',
    );
  });

  it('suggests no field that the kind has not: notes are none of a giveaway’s responses', () => {
    for (const kind of IMPORT_KINDS) {
      const { all } = of(kind, [
        'Timestamp',
        'Email Address',
        'Your name',
        'Company',
        'Phone',
        'Comments',
        'Tags',
      ]);
      expect(all.filter(({ field }) => !fieldsOf(kind).includes(field))).toEqual([]);
    }
    expect(mapped(of('responses', ['Email', 'Attended', 'Comments']))).toBe('Email=email Attended=attended');
  });

  it('German lists call the family name Name', () => {
    expect(mapped(of('people', ['Name', 'Vorname', 'Firma']))).toBe(
      'Name=last_name Vorname=first_name Firma=company',
    );
  });

  it('names of other things are not people', () => {
    expect(mapped(of('people', ['Company name', 'Product name', 'Campaign name', 'Full name']))).toBe(
      'Company name=company Full name=name',
    );
  });

  it.each([
    [
      'Google',
      'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
      'First Name=first_name Last Name=last_name Organization Name=company Notes=notes Labels=tags E-mail 1 - Value=email Phone 1 - Value=phone',
    ],
    [
      'Google, as it was',
      'Name,Given Name,Additional Name,Family Name,Given Name Yomi,Nickname,Notes,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value',
      'Name=name Given Name=first_name Family Name=last_name Notes=notes E-mail 1 - Value=email Phone 1 - Value=phone',
    ],
    [
      'Outlook',
      "First Name,Middle Name,Last Name,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone,Home Fax,Company,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Spouse,Birthday,Notes",
      'First Name=first_name Last Name=last_name E-mail Address=email Mobile Phone=phone Company=company Notes=notes',
    ],
  ])(
    'an address book of %s: no other name, and no label, is taken for the person’s',
    (_, names, expected) => {
      const suggestion = of('people', names.split(','));
      expect(mapped(suggestion)).toBe(expected);
      expect(suggestion.open).toEqual([]);
    },
  );

  it('a consent to e-mails is not an address', () => {
    expect(mapped(of('people', ['Name', 'Accepts Email Marketing', 'Email']))).toBe('Name=name Email=email');
  });

  it('a file of addresses alone is enough; one of nothing known is asked about', () => {
    expect(of('people', ['Email']).open).toEqual([]);
    expect(of('people', ['Foo', 'Bar']).open).toHaveLength(1);
  });
});
