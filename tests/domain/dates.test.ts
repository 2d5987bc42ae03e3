import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Day, day, dayNumber, dayOfNumber, localDay, parseDay, spanDays } from '../../src/domain/day';
import { addMonths, month, monthEnd, monthEndsBetween } from '../../src/domain/month';

type Vectors = {
  toDay: { in: string; out: number }[];
  invalidDates: { in: string }[];
  monthEnd: { in: [number, number]; out: string }[];
  monthEndsBetween: { in: [string, string]; out: string[] }[];
  spanDays: { in: [string, string]; out: number }[];
  localDayOfInstant: { in: [string, string]; out: string }[];
};

const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/dates.json', import.meta.url), 'utf8'),
) as Vectors;

test.each(vectors.toDay)('$in is day $out', ({ in: text, out }) => {
  expect(dayNumber(day(text))).toBe(out);
  expect(dayOfNumber(out)).toBe(text);
});

test.each(vectors.invalidDates)('“$in” is no day', ({ in: text }) => {
  expect(parseDay(text)).toBeNull();
  expect(() => day(text)).toThrow(RangeError);
});

test.each(vectors.monthEnd)('the month $in ends on $out', ({ in: [year, number], out }) => {
  expect(monthEnd(month(`${year}-${String(number).padStart(2, '0')}`))).toBe(out);
});

test.each(vectors.monthEndsBetween)('month ends within $in', ({ in: [from, to], out }) => {
  expect(monthEndsBetween(from as Day, to as Day)).toEqual(out);
});

test.each(vectors.spanDays)('$in spans $out days', ({ in: [from, to], out }) => {
  expect(spanDays(day(from), day(to))).toBe(out);
});

test.each(vectors.localDayOfInstant)('$in is locally $out', ({ in: [instant, zone], out }) => {
  expect(localDay(new Date(instant), zone)).toBe(out);
});

test('months can be counted on across years', () => {
  expect(addMonths(month('2026-11'), 2)).toBe('2027-01');
  expect(addMonths(month('2026-01'), -13)).toBe('2024-12');
});
