import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { counted, formatCount } from '../../../src/domain/format/count';
import {
  dayLocale,
  formatDay,
  formatLongDay,
  formatMonth,
  formatMonthName,
  formatShortDay,
  formatShortMonth,
} from '../../../src/domain/format/day';
import { decimalOfCents, formatMoney, formatWholeMoney } from '../../../src/domain/format/money';
import { formatPoints, formatPointsChange, formatWholePoints } from '../../../src/domain/format/points';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';

describe('points', () => {
  it.each([
    [412.34, '412.3'],
    [-3, '−3.0'],
    [-0.04, '0.0'],
    [1234.56, '1,234.6'],
  ])('writes %d as %s', (points, text) => expect(formatPoints(points, 'en-GB')).toBe(text));

  it.each([
    [4, '+4.0'],
    [-3, '−3.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
  ])('writes a change of %d as %s', (points, text) => expect(formatPointsChange(points, 'en-GB')).toBe(text));

  it('has a locale’s own decimal mark', () => expect(formatPoints(-1234.5, 'de-DE')).toBe('−1.234,5'));
  it('writes whole points without a sign for nothing', () =>
    expect([formatWholePoints(411.6, 'en'), formatWholePoints(-0.4, 'en')]).toEqual(['412', '0']));
});

describe('money', () => {
  it.each([
    [115000, 'USD', 'en-US', '$1,150.00'],
    [-115000, 'USD', 'en-US', '−$1,150.00'],
    [-115000, 'EUR', 'de-DE', '−1.150,00\u00a0€'],
    [1150, 'JPY', 'en-US', '¥1,150'],
    [0, 'USD', 'en-US', '$0.00'],
  ])('writes %d of %s in %s as %s', (amount, currency, locale, text) =>
    expect(formatMoney(cents(amount), currency, locale)).toBe(text),
  );

  it('leaves decimals out for a sentence', () =>
    expect(formatWholeMoney(cents(115049), 'USD', 'en-US')).toBe('$1,150'));
  it('gives a field plain decimal text', () =>
    expect([decimalOfCents(cents(1250), 'USD'), decimalOfCents(cents(1250), 'JPY')]).toEqual([
      '12.5',
      '1250',
    ]));
});

describe('days', () => {
  const given = day('2026-10-22');

  it('has the order of the region', () => {
    expect([formatShortDay(given, 'en-GB'), formatShortDay(given, 'en-US')]).toEqual(['22 Oct', 'Oct 22']);
    expect([formatDay(given, 'en-GB'), formatDay(given, 'en-US')]).toEqual(['22 Oct 2026', 'Oct 22, 2026']);
    expect(formatLongDay(given, 'en-GB')).toMatch(/^Thursday,? 22 October 2026$/);
  });

  it('names months', () => {
    const october = month('2026-10');
    expect(formatMonth(october, 'en-GB')).toBe('October 2026');
    expect(formatShortMonth(october, 'en-GB')).toBe('Oct 2026');
    expect(formatMonthName(october, 'en-GB')).toBe('October');
  });

  it('is moved by no time zone, and reaches the first years', () =>
    expect(formatDay(day('1969-12-31'), 'en-GB')).toBe('31 Dec 1969'));

  it('speaks the language of the screens in the order of the region', () => {
    expect(dayLocale('de-DE')).toBe('en-DE');
    expect(dayLocale('en-GB')).toBe('en-GB');
    expect(dayLocale('pt')).toBe('en-BR');
  });
});

describe('counts', () => {
  it('groups and names', () => {
    expect(formatCount(1204, 'en-US')).toBe('1,204');
    expect(counted(1, 'person', 'en', 'people')).toBe('1 person');
    expect(counted(0, 'entry', 'en', 'entries')).toBe('0 entries');
    expect(counted(3, 'order', 'en')).toBe('3 orders');
  });
});
