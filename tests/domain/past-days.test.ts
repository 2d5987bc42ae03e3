import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day';
import { endOfLastMonth, endOfLastQuarter, yearAgo } from '../../src/domain/past-days';

describe('past days worth looking at', () => {
  it.each([
    ['2026-11-23', '2026-10-31', '2026-09-30', '2025-11-23'],
    ['2026-10-01', '2026-09-30', '2026-09-30', '2025-10-01'],
    ['2026-01-31', '2025-12-31', '2025-12-31', '2025-01-31'],
    ['2024-02-29', '2024-01-31', '2023-12-31', '2023-02-28'],
    ['2025-03-31', '2025-02-28', '2024-12-31', '2024-03-31'],
  ])('seen from %s', (today, month, quarter, year) => {
    const from = day(today);
    expect([endOfLastMonth(from), endOfLastQuarter(from), yearAgo(from)]).toEqual([month, quarter, year]);
  });
});
