import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { isLate } from '../../../src/domain/ledger/late';

test.each([
  ['2026-10-31', '2026-11-01', true],
  ['2025-12-31', '2026-01-02', true],
  ['2026-10-02', '2026-10-30', false],
  ['2026-10-22', '2026-10-22', false],
])('an act of %s recorded on %s: late is %s', (happened, recorded, late) => {
  expect(isLate({ day: day(happened), recordedOn: day(recorded) })).toBe(late);
});
