import { afterEach, beforeEach, expect, test } from 'vitest';
import { experimentsOperations } from '../../../../src/contract/experiments';
import { giveawaySchema } from '../../../../src/contract/giveaways';
import { contactSchema } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { insertResponse } from '../../../../electron/bank/db/giveaways';
import { type Context, change } from '../../../../electron/bank/services/context';
import { proposeDraw } from '../../../../electron/bank/services/experiment-list';
import { markSent } from '../../../../electron/bank/services/experiments';
import { log as logGiveaway } from '../../../../electron/bank/services/giveaways';
import { addPerson } from '../../../../electron/bank/services/person';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook, onDay } from '../../../helpers/test-book';
import { DRAWN, addCrowd, drawFrom, sell } from './fair-test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path, DRAWN);
});
afterEach(() => close(context));

const propose = (more: object, on: Context = context) =>
  proposeDraw(on, experimentsOperations.propose.input.parse({ from: { type: 'people' }, ...more }));
const guide = (): number =>
  logGiveaway(context, giveawaySchema.parse({ title: 'Guide', kind: 'guide', startsOn: DRAWN })).id;
const respond = (contactId: number, giveawayId: number): void => {
  change(context, 'Responded', (handle) =>
    insertResponse(handle, {
      giveawayId,
      contactId,
      kind: 'downloaded',
      day: DRAWN,
      minutes: null,
      actId: null,
    }),
  );
};

test('who cannot be drawn is left out with the reason, and both groups are sized', () => {
  const [had = 0, ...others] = addCrowd(context, 6);
  addPerson(context, contactSchema.parse({ name: 'Nowhere' }));
  const giveawayId = guide();
  respond(had, giveawayId);
  expect(propose({ giveawayId })).toMatchObject({
    listed: 7,
    eligible: 5,
    people: others.map((contactId) => ({ contactId })),
    leftOut: [
      { reason: 'had_it', words: 'already had this giveaway', count: 1, people: [{ contactId: had }] },
      { reason: 'unreachable', count: 1, people: [{ name: 'Nowhere' }] },
    ],
    sizes: { given: 3, notGiven: 2 },
    outcomeDays: 90,
    cannotDraw: null,
  });
  expect(propose({}).eligible).toBe(6); // nothing in particular is given: nobody had it
});

test('a list comes from the filters of People, from responders, or from people named', () => {
  const [one = 0, two = 0] = addCrowd(context, 3);
  const giveawayId = guide();
  respond(two, giveawayId);
  addPerson(context, contactSchema.parse({ name: 'Vip', email: 'v@example.com', tags: ['vip'] }));
  const eligible = (from: object): number => propose({ from }).eligible;
  expect(eligible({ type: 'people' })).toBe(4);
  expect(eligible({ type: 'people', tag: 'vip' })).toBe(1);
  expect(eligible({ type: 'people', respondedTo: giveawayId })).toBe(1);
  expect(eligible({ type: 'people', text: 'person' })).toBe(3);
  expect(eligible({ type: 'ids', ids: [one, one, 9999] })).toBe(1);
});

test('who is in a test that still counts is not drawn again; afterwards they are', () => {
  const people = addCrowd(context, 4);
  const { id } = drawFrom(context, people.slice(0, 2), { outcomeDays: 30 });
  expect(propose({}).leftOut).toMatchObject([{ reason: 'in_another_draw', count: 2 }]);
  markSent(context, { id, sentOn: DRAWN });
  expect(propose({}, onDay(context, day('2026-03-04'))).eligible).toBe(2);
  expect(propose({}, onDay(context, day('2026-03-05'))).eligible).toBe(4);
});

test('how many buy anyway is counted of those who were known before', () => {
  const people = addCrowd(onDay(context, day('2025-06-01')), 12);
  addCrowdLater(3);
  for (const id of people.slice(0, 3)) sell(context, id, '2026-01-20', 1500);
  sell(context, people[0] ?? 0, '2026-01-25', -1500); // all of it went back
  sell(context, people[5] ?? 0, '2025-08-01', 900); // before
  const { base, sizeSentence } = propose({});
  expect(base).toEqual({ buyers: 2, people: 12, days: 90 });
  expect(sizeSentence).toMatch(/^Of 12 people, 2 bought within 90 days anyway, about 17 in 100\./);
  expect(sizeSentence).toContain('nothing can be settled');
});

test('a list of nobody, or of one, cannot be drawn from and says so', () => {
  expect(propose({}).cannotDraw).toBe('A draw needs at least two people; nobody on this list can be drawn.');
  addCrowd(context, 1);
  expect(propose({})).toMatchObject({
    cannotDraw: 'A draw needs at least two people; only one on this list can be drawn.',
    base: { people: 0 },
  });
});

function addCrowdLater(count: number): void {
  for (let n = 0; n < count; n++) {
    const { id } = addPerson(context, contactSchema.parse({ name: `Late ${n}`, email: `l${n}@example.com` }));
    sell(context, id, '2026-01-30', 100);
  }
}
