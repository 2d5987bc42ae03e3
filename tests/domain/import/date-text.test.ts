import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, day as toDay } from '../../../src/domain/day';
import { type DateOrder, readDateText } from '../../../src/domain/import/date-text';

const same = (text: string): string | null => {
  const date = readDateText(text);
  return date?.same ? date.days.ymd : null;
};

describe('dates that mean one day in any order', () => {
  it.each([
    ['2026-04-03', '2026-04-03'],
    ['2026/4/3', '2026-04-03'],
    ['2026.04.03.', '2026-04-03'],
    ['3 April 2026', '2026-04-03'],
    ['April 3, 2026', '2026-04-03'],
    ['Apr 3rd, 2026', '2026-04-03'],
    ['03-Apr-26', '2026-04-03'],
    ['03Apr2026', '2026-04-03'],
    ['Fri, 3 Apr 2026', '2026-04-03'],
    ['3. März 2026', '2026-03-03'],
    ['Dienstag, 3. März 2026', '2026-03-03'],
    ['1er août 2026', '2026-08-01'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['3 de abril de 2026', '2026-04-03'],
    ['3 ene. 2026', '2026-01-03'],
    ['12 de março de 2026', '2026-03-12'],
    ['7 ott 2026', '2026-10-07'],
    ['7 mei 2026', '2026-05-07'],
    ['Fri Apr 03 2026 10:15:00 GMT+0200 (CEST)', '2026-04-03'],
  ])('%s', (text, expected) => {
    expect(same(text)).toBe(expected);
  });
});

describe('dates in numbers', () => {
  it.each<[string, DateOrder, string | null]>([
    ['13/05/2026', 'dmy', '2026-05-13'],
    ['13/05/2026', 'mdy', null],
    ['05/13/2026', 'mdy', '2026-05-13'],
    ['3.4.26', 'dmy', '2026-04-03'],
    ['3. 4. 2026', 'dmy', '2026-04-03'],
    ['03-04-99', 'dmy', '1999-04-03'],
    ['26-04-03', 'ymd', '2026-04-03'],
    ['20260403', 'ymd', '2026-04-03'],
    ['31.12.2026', 'dmy', '2026-12-31'],
    ['29/02/2026', 'dmy', null],
    ['29/02/2028', 'dmy', '2028-02-29'],
  ])('%s read as %s', (text, order, expected) => {
    expect(readDateText(text)?.days[order] ?? null).toBe(expected);
  });

  it.each([
    '',
    'soon',
    '45383',
    '31/02',
    'April 2026',
    '2026-13-05',
    '1/2/345',
    '3 Fooo 2026',
    '12.50',
    '99/99/9999',
  ])('“%s” is no date', (text) => {
    expect(readDateText(text)).toBeNull();
  });

  it('31 February is no day, and does not become March', () => {
    expect(readDateText('31/02/2024')).toBeNull();
  });
});

describe('clock times', () => {
  it.each([
    '2026-04-03 10:00:00',
    '2026-04-03T10:00:00+02:00',
    '2026-04-03 23:30:00 -0500',
    '2026-04-03T23:30:00+00:00',
    '2026-04-03 11:59 PM',
    '2026-04-03, 10:15 Uhr',
    '2026-04-03 10h15',
    '2026-04-03 23:59:59 PST',
  ])('%s keeps its written date', (text) => {
    const date = readDateText(text);
    expect([date?.days.ymd, date?.utcSecondOfDay]).toEqual(['2026-04-03', null]);
  });

  it.each([
    ['2026-04-03T23:30:00Z', 84_600],
    ['2026-04-03T23:30:00.000Z', 84_600],
    ['2026-04-03 23:30:00 UTC', 84_600],
    ['2026-04-03 11:30 PM UTC', 84_600],
    ['2026-04-03 12:05 AM UTC', 300],
  ])('%s is marked as UTC', (text, seconds) => {
    expect(readDateText(text)?.utcSecondOfDay).toBe(seconds);
  });

  it('takes the mark from the column where the cell has none', () => {
    expect(readDateText('2026-04-03 23:30', true)?.utcSecondOfDay).toBe(84_600);
    expect(readDateText('2026-04-03 23:30 +02:00', true)?.utcSecondOfDay).toBeNull();
    expect(readDateText('2026-04-03', true)?.utcSecondOfDay).toBeNull();
  });

  it('refuses a time the clock does not have', () => {
    expect(readDateText('2026-04-03 25:00')).toBeNull();
  });
});

describe('parse(format(day)) = day', () => {
  const days = fc
    .integer({ min: dayNumber(toDay('1970-01-01')), max: dayNumber(toDay('2068-12-31')) })
    .map(dayOfNumber);
  const formats: Record<DateOrder, (y: string, m: string, d: string, s: string) => string> = {
    dmy: (y, m, d, s) => [d, m, y].join(s),
    mdy: (y, m, d, s) => [m, d, y].join(s),
    ymd: (y, m, d, s) => [y, m, d].join(s),
  };
  it.each(['dmy', 'mdy', 'ymd'] as const)(
    '%s, long and short years, padded or not, four separators',
    (order) => {
      fc.assert(
        fc.property(
          days,
          fc.constantFrom('/', '-', '.', ' '),
          fc.boolean(),
          fc.boolean(),
          (day, separator, short, padded) => {
            const [year = '', month = '', date = ''] = day.split('-');
            const trim = (part: string): string => (padded ? part : String(Number(part)));
            const text = formats[order](short ? year.slice(2) : year, trim(month), trim(date), separator);
            const read = readDateText(text)?.days[order];
            const expected = short && Number(year) < 1970 ? null : day;
            expect(read ?? null).toBe(expected);
          },
        ),
      );
    },
  );
});
