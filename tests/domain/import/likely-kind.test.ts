import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IMPORT_KINDS, type ImportKind, fieldLabel, fieldsOf } from '../../../src/domain/import/field';
import { likelyKind } from '../../../src/domain/import/likely-kind';
import { suggest } from '../../../src/domain/import/suggest';
import { shapeOf } from '../../../src/domain/import/value-shape';

const kindOf = (header: string, ...rows: string[]): ImportKind | null => {
  const columns = header.split(',').map((name, index) => ({ index, name }));
  const shapes = columns.map(({ index }) => shapeOf(rows.map((row) => row.split(',')[index] ?? '')));
  const suggestions = new Map(IMPORT_KINDS.map((kind) => [kind, suggest(kind, columns, shapes)]));
  return likelyKind({ columns, shapes, suggestions });
};

it.each([
  ['Date,Customer,Email,Total,Order number', 'purchases'],
  ['Datum;Betrag;Kunde'.replaceAll(';', ','), 'purchases'],
  ['Date,Type,Name,Gross', 'purchases'],
  ['Name,Email,Phone,Company', 'people'],
  ['Name,Email,Signup date', 'people'],
  ['Created,Name,Email,Type', 'people'],
  ['Date,Name,Email,Note', 'people'],
  ['Created at,Name,Email,Score,Stage,Tags', 'people'],
  ['Date,What was done,Who,Channel,Minutes,Cost', 'acts'],
  ['Datum,Was,Kunde,Kanal', 'acts'],
  ['Date,Action,Name,People reached', 'acts'],
  ['Date,Rating,Review,Reviewer', 'reputation'],
  ['Date,Stars,Source', 'reputation'],
  ['Survey date,How likely are you to recommend us?,Comment,Email', 'reputation'],
  ['Timestamp,How likely are you to recommend us?,Email', 'reputation'],
  ['Datum,Bewertung,Kommentar', 'reputation'],
  ['Date,Kind of reading,Where', 'reputation'],
  ['Name,Email,Attended', 'responses'],
  ['Email,Registration time,Webinar', 'responses'],
  ['Name,Email,Join time,Duration (minutes)', 'responses'],
  ['Timestamp,Email address,What would you like to learn?', 'responses'],
  ['Colour,Weight', null],
])('%s is most likely %s', (header, kind) => {
  expect(kindOf(header)).toBe(kind);
});

it.each([
  ['Order,Customer email,Paid on,Order total,Created,Billing name', '', 'purchases'],
  ['Order date,Ship date,Name,Email,Net amount,Gross amount', '', 'purchases'],
  ['Date,Customer,Email,Debit,Credit', '2026-10-13,Ann,a@example.com,,20.00', 'purchases'],
  ['Name,Email,Added on,Tags,Net amount,Gross amount', '', 'people'],
  ['Name,Email,Debit,Credit', 'Ann,a@example.com,,20.00', 'people'],
])(
  '%s, with an amount or a day that several columns could be, is most likely what it says',
  (header, row, kind) => {
    expect(kindOf(header, ...(row === '' ? [] : [row]))).toBe(kind);
  },
);

it('tells a French mark from a note by its values', () => {
  expect(kindOf('Date,Note,Commentaire', '2026-01-02,4,Bien', '2026-01-03,5,Super')).toBe('reputation');
  expect(kindOf('Date,Nom,Email,Note', '2026-01-02,Ann,a@example.com,rappeler')).toBe('people');
});

it('any columns a kind cannot do without, named as the app names them, are that kind', () => {
  const own: Record<ImportKind, readonly string[]> = {
    people: ['Name', 'E-mail'],
    purchases: ['Day', 'Amount'],
    responses: ['E-mail', 'Attended'],
    acts: ['Day', 'What was done'],
    reputation: ['Day', 'Kind of reading', 'Rating or score'],
  };
  const kinds = fc.constantFrom(...IMPORT_KINDS.filter((kind) => kind !== 'people'));
  fc.assert(
    fc.property(kinds, fc.infiniteStream(fc.boolean()), (kind, keep) => {
      const others = fieldsOf(kind)
        .map(fieldLabel)
        .filter((label) => !own[kind].includes(label) && (keep.next().value ?? false));
      expect(kindOf([...others, ...own[kind]].join(','))).toBe(kind);
    }),
  );
});

it('a file of sales stays one whatever else stands beside, and so does a plain list of people', () => {
  const beside = fc.subarray(['Rating or score', 'What was done', 'Attended', 'Minutes', 'Kind of reading']);
  fc.assert(
    fc.property(beside, (more) => {
      expect(kindOf(['Date', 'Amount', 'Customer', ...more].join(','))).toBe('purchases');
    }),
  );
  const details = fc.subarray([
    'Company',
    'Phone',
    'Notes',
    'Tags',
    'Stage',
    'LinkedIn',
    'Customer since',
    'City',
    'Date',
  ]);
  fc.assert(
    fc.property(details, (more) => {
      expect(kindOf(['Name', 'E-mail', ...more].join(','))).toBe('people');
    }),
  );
});
