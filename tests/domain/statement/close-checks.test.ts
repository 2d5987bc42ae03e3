import { expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';
import { type CloseFacts, closeChecks } from '../../../src/domain/statement/close-checks';

const ALL_WELL: CloseFacts = {
  month: month('2026-10'),
  entries: 31,
  recordedLate: 0,
  unmatchedSales: 0,
  unmatchedCents: cents(0),
  uncheckedOfMonth: 0,
  uncheckedInAll: 61,
  refusedRows: 0,
  importsWithRefusals: 0,
  complaints: [],
  openMonthsBefore: 0,
  lastImportOn: day('2026-11-01'),
  importedSince: true,
};

const toLookAt = (facts: Partial<CloseFacts>): string[] =>
  closeChecks({ ...ALL_WELL, ...facts })
    .filter(({ look }) => look)
    .map(({ about }) => about);

it('asks for no look where all is well, people of other months not checked included', () => {
  expect(toLookAt({})).toEqual([]);
  expect(closeChecks(ALL_WELL)).toHaveLength(8);
});

it.each<[string, Partial<CloseFacts>]>([
  ['entries', { entries: 0 }],
  ['sales', { unmatchedSales: 1, unmatchedCents: cents(500) }],
  ['presence', { uncheckedOfMonth: 2 }],
  ['imports', { refusedRows: 3, importsWithRefusals: 1 }],
  ['complaints', { complaints: [{ contactId: 1, name: 'Ines Roque', since: day('2026-10-02') }] }],
  ['late', { recordedLate: 1 }],
  ['freshness', { importedSince: false }],
  ['before', { openMonthsBefore: 2 }],
])('asks for a look at %s', (about, facts) => {
  expect(toLookAt(facts)).toEqual([about]);
});
