import { afterEach, beforeEach, expect, test } from 'vitest';
import { reputationOperations } from '../../../../src/contract/reputation';
import type { Context } from '../../../../electron/bank/services/context';
import { mergePeople } from '../../../../electron/bank/services/merge-people';
import { listReadings, listSources } from '../../../../electron/bank/services/reputation-list';
import { logReading } from '../../../../electron/bank/services/reputation-log';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../helpers/test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
  log({ kind: 'review', day: '2026-09-30', value: 5, source: 'Google', replied: true });
  log({ kind: 'review', day: '2026-10-01', value: 3, source: 'Google', who: { newName: 'Ines' } });
  log({ kind: 'thanks', day: '2026-10-31', source: 'card', who: { newName: 'Tom' } });
  log({ kind: 'mention', day: '2026-11-02', value: -1 });
});
afterEach(() => close(context));

const log = (reading: object) => logReading(context, reputationOperations.log.input.parse(reading));
const list = (asked: object = {}) => listReadings(context, reputationOperations.list.input.parse(asked));
const days = (asked: object): string[] => list(asked).rows.map(({ day }) => day);

test('newest first, with whom it is from, and how many of each kind', () => {
  const { total, byKind, rows } = list();
  expect(total).toBe(4);
  expect(byKind).toEqual({ review: 2, nps: 0, mention: 1, referral: 0, thanks: 1 });
  expect(rows[0]).toMatchObject({ day: '2026-11-02', value: -1, scale: 1, contact: null, replied: false });
  expect(rows[2]).toMatchObject({ value: 3, scale: 5, source: 'Google', contact: { name: 'Ines' } });
});

test('narrowed to a kind, a month, what waits for a reply, or a part', () => {
  expect(list({ kind: 'review' })).toMatchObject({ total: 2, byKind: { thanks: 1 } });
  expect(days({ month: '2026-10' })).toEqual(['2026-10-31', '2026-10-01']);
  expect(days({ unanswered: true })).toEqual(['2026-10-01']);
  expect(list({ offset: 1, limit: 1 })).toMatchObject({ total: 4, rows: [{ day: '2026-10-31' }] });
});

test('as of a past day, what was said later is not there', () => {
  expect(list({ asOf: '2026-10-31' }).total).toBe(3);
  expect(days({ asOf: '2026-10-15', month: '2026-10' })).toEqual(['2026-10-01']);
});

test('a merge passes readings on, and places are known by how often they came', () => {
  const [, ines, tom] = list()
    .rows.map(({ contact }) => contact?.id)
    .reverse();
  mergePeople(context, { keep: tom ?? 0, merge: ines ?? 0, choose: {} });
  expect(list({ kind: 'review' }).rows[0]?.contact?.id).toBe(tom);
  expect(listSources(context)).toEqual(['Google', 'card']);
});
