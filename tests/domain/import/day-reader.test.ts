import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay, day as toDay } from '../../../src/domain/day';
import { dayReader } from '../../../src/domain/import/day-reader';
import { utcDays } from '../../../src/domain/import/utc-days';

describe('reading the cells of a date column', () => {
  const read = dayReader({ order: 'dmy', zone: 'America/New_York', utc: false });

  it('reads under the order settled for the column', () => {
    expect(read('03/04/2026')).toBe('2026-04-03');
    expect(read('05/13/2026')).toBeNull();
  });

  it('takes a date from a workbook cell only where its format says so', () => {
    expect(read({ kind: 'day', day: toDay('2026-04-03') })).toBe('2026-04-03');
    expect(read(46115)).toBeNull();
    expect(read('46115')).toBeNull();
  });

  it('turns times marked UTC into the book’s day, and no others', () => {
    expect(read('2026-04-03T02:00:00Z')).toBe('2026-04-02');
    expect(read('2026-04-03 02:00:00 +0200')).toBe('2026-04-03');
    expect(read('2026-04-03 02:00:00')).toBe('2026-04-03');
  });

  it('turns every clock time of a column marked UTC', () => {
    const utc = dayReader({ order: 'ymd', zone: 'Asia/Kolkata', utc: true });
    expect(utc('2026-04-03 19:00:00')).toBe('2026-04-04');
    expect(utc('2026-04-03')).toBe('2026-04-03');
  });
});

describe('the fast way from UTC to a zone’s days', () => {
  it.each([
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  ])('agrees with the calendar of %s', (zone) => {
    const days = utcDays(zone);
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 1_893_456_000 }), (seconds) => {
        expect(days(seconds)).toBe(localDay(new Date(seconds * 1000), zone));
      }),
      { numRuns: 60 },
    );
  });

  it('is right on both sides of a change of the clocks', () => {
    const days = utcDays('America/New_York');
    expect(days(Date.UTC(2025, 10, 2, 3, 59, 59) / 1000)).toBe('2025-11-01');
    expect(days(Date.UTC(2025, 10, 2, 4, 0, 0) / 1000)).toBe('2025-11-02');
    expect(days(Date.UTC(2025, 10, 3, 4, 59, 59) / 1000)).toBe('2025-11-02');
    expect(days(Date.UTC(2025, 10, 3, 5, 0, 0) / 1000)).toBe('2025-11-03');
  });
});
