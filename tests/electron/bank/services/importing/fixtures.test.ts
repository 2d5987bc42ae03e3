import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { createBook } from '../../../../../electron/bank/db/book';
import { setUp } from '../../../../../electron/bank/services/book';
import { clockOf, quietContext } from '../../../../../electron/bank/services/context';
import { day } from '../../../../../src/domain/day';
import { counts, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';

const folder = tempFolder();
let made = 0;

const bookIn = (currency: string): Context => {
  const context = quietContext(
    createBook(join(folder.path, `${(made += 1)}.trustbank`)),
    clockOf(day('2026-11-23')),
  );
  setUp(context, { name: 'Hill Farm', currency, zone: 'Europe/Berlin', country: null, hourCostCents: null });
  return context;
};
const fixture = (name: string): string => join(import.meta.dirname, '../../../../fixtures/imports', name);
const sales = (context: Context): unknown[] =>
  context.book.reader.db
    .prepare(
      `SELECT p.order_number, p.day, p.amount_cents, coalesce(c.name, p.buyer), c.email, p.note, r.order_number AS of
       FROM purchase p LEFT JOIN contact c ON c.id = p.contact_id LEFT JOIN purchase r ON r.id = p.refund_of ORDER BY p.id`,
    )
    .raw()
    .all();

describe('files as owners have them', () => {
  it('German, Windows-1252, semicolons, a title before the header, a total at the end', async () => {
    const context = bookIn('EUR');
    const result = await run(context, fixture('verkaeufe-windows-1252.csv'));
    expect(counts(result)).toBe('5 rows, 3 orders, 2 people: 4 new, 0 updated, 0 here, 1 refused');
    expect(result.files[0]).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      dateOrder: 'dmy',
      decimal: 'comma',
      refused: [{ row: 9, reason: 'no_day', value: '' }],
    });
    expect(sales(context)).toEqual([
      ['R-101', '2026-04-03', 123_450, 'Jürgen Größe', 'juergen@example.com', 'Geschenkkorb; groß', null],
      ['R-102', '2026-04-13', 1200, 'Zoë Müller', 'zoe@example.com', '', null],
      ['R-103', '2026-04-14', 350, 'Laufkundschaft', null, '', null],
      ['R-102', '2026-04-20', -200, 'Zoë Müller', 'zoe@example.com', 'Glas zerbrochen', 'R-102'],
    ]);
  });

  it('French, UTF-16, tabs, month names, narrow blanks in numbers', async () => {
    const context = bookIn('EUR');
    const result = await run(context, fixture('commandes-utf-16.txt'));
    expect(result.files[0]).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
      dateOrder: null,
      decimal: 'comma',
    });
    expect(sales(context)).toEqual([
      [null, '2026-04-03', 123_450, 'Éloïse Exemple', 'eloise@example.com', '', null],
      [null, '2026-04-14', 1200, 'René Exemple', 'rene@example.com', '', null],
    ]);
  });

  it('American, lines of orders, a unit price beside the total, another currency, brackets', async () => {
    const context = bookIn('USD');
    const result = await run(context, fixture('orders-us.csv'));
    expect(counts(result)).toBe('5 rows, 2 orders, 2 people: 3 new, 0 updated, 0 here, 1 refused');
    expect(result.files[0]).toMatchObject({
      dateOrder: 'mdy',
      decimal: 'point',
      refused: [{ row: 5, reason: 'other_currency' }],
    });
    expect(sales(context)).toEqual([
      ['1001', '2026-04-03', 2500, 'Ann Example', 'ann@example.com', '', null],
      ['1002', '2026-04-13', 125_000, 'Example, Bob', 'bob@example.com', '', null],
      ['1001', '2026-04-20', -500, 'Ann Example', 'ann@example.com', '', '1001'],
    ]);
  });

  it('people with notes before the header, told apart by their profiles', async () => {
    const context = bookIn('USD');
    const result = await run(context, fixture('people-notes-before-header.csv'), { kind: 'people' });
    expect(counts(result)).toBe('3 rows, 0 orders, 3 people: 3 new, 0 updated, 0 here, 0 refused');
    const people = context.book.reader.db
      .prepare(
        'SELECT c.name, c.first_contact_on, s.handle FROM contact c JOIN social_profile s ON s.contact_id = c.id ORDER BY c.id',
      )
      .raw()
      .all();
    expect(people).toEqual([
      ['Ann Example', '2026-04-03', 'in/ann-example'],
      ['Bob Example', '2025-03-13', 'in/bob-example'],
      ['Ann Example', '2024-01-02', 'in/ann-example-2'],
    ]);
  });
});
