import type {
  ExperimentMember,
  ExperimentRow,
  ExperimentView,
  experimentsOperations,
} from '../../../src/contract/experiments';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { type Day, addDays } from '../../../src/domain/day';
import { assignAtRandom } from '../../../src/domain/experiment/assignment';
import type { GroupSizes } from '../../../src/domain/experiment/power';
import { formatDay } from '../../../src/domain/format/day';
import { insertMembers, membersOf } from '../db/experiment-members';
import {
  insertExperiment,
  keptShare,
  listExperiments,
  removeExperimentOf,
  setSentOn,
} from '../db/experiments';
import { inOneView } from '../db/handle';
import { giveawayOfId } from '../db/imported-giveaways';
import { type Context, change, todayOf } from './context';
import { candidates, cannotDraw, outcomeDaysOf } from './experiment-list';
import { resultOf, spentBy } from './experiment-result';
import { experimentOf, rowOf } from './experiment-rows';

type DrawInput = InputOf<(typeof experimentsOperations)['draw']>;
type GetInput = InputOf<(typeof experimentsOperations)['get']>;

/**
 * Draws who of a list gets a giveaway, and freezes both groups.
 * @throws Refusal `too_few`, `not_found`, `broken_rule`
 */
export function draw(
  context: Context,
  input: DrawInput,
): { readonly id: number; readonly sizes: GroupSizes } {
  return change(context, `Drew the fair test “${input.title}”`, (handle) => {
    const { title, note, giveawayId } = input;
    if (giveawayId !== null && !giveawayOfId(handle, giveawayId))
      throw new Refusal('not_found', 'This giveaway is no longer in the book.');
    const { contactIds } = candidates(context, handle, input);
    const why = cannotDraw(contactIds.length);
    if (why !== null) throw new Refusal('too_few', why);
    const [share, seed] = [keptShare(input.share), input.seed ?? seedByChance()];
    const outcomeDays = outcomeDaysOf(context, handle, input);
    const { given, notGiven } = assignAtRandom(contactIds, seed, share);
    const id = insertExperiment(handle, { title, note, giveawayId, seed, share, outcomeDays });
    insertMembers(handle, id, given, true);
    insertMembers(handle, id, notGiven, false);
    return { id, sizes: { given: given.length, notGiven: notGiven.length } };
  });
}

/** Every fair test, newest first. */
export function list(context: Context): readonly ExperimentRow[] {
  const today = todayOf(context);
  return listExperiments(context.book.reader).map((kept) => rowOf(kept, today));
}

/** One fair test with a page of its people and, once its days are over, what came of it. @throws Refusal `not_found` */
export function get(context: Context, { id, group, ...page }: GetInput): ExperimentView {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const kept = experimentOf(reader, id);
    const row = rowOf(kept, todayOf(context));
    const given = { given: 1, notGiven: 0, all: null } as const;
    const total = { ...row.sizes, all: row.sizes.given + row.sizes.notGiven }[group];
    const spent = row.state === 'ended' ? spentBy(reader, row) : null;
    const rows = membersOf(reader, { id, given: given[group], ...page }).map((member): ExperimentMember => ({
      contactId: member.contactId,
      name: member.name,
      company: member.company,
      email: member.email,
      given: member.given === 1,
      spentCents: spent === null || member.contactId === null ? null : spent(member.contactId),
    }));
    return { ...row, seed: kept.seed, result: resultOf(context, row), members: { total, rows } };
  });
}

/**
 * Notes when it was sent; from then on what people buy counts.
 * @throws Refusal `not_found`, `before_draw`, `not_yet`, `ended`
 */
export function markSent(
  context: Context,
  { id, sentOn }: { id: number; sentOn: Day },
): { readonly endsOn: Day } {
  const today = todayOf(context);
  const row = rowOf(experimentOf(context.book.reader, id), today);
  return change(context, `Sent the fair test “${row.title}”`, (handle) => {
    const kept = experimentOf(handle, id);
    refuseUnfitDay(rowOf(kept, today), sentOn, today);
    if (kept.sentOn !== sentOn) setSentOn(handle, id, sentOn);
    return { endsOn: addDays(sentOn, kept.outcomeDays) };
  });
}

/** Removes a fair test that has not ended; the people stay. @throws Refusal `not_found`, `ended` */
export function removeExperiment(context: Context, { id }: { id: number }): { readonly id: number } {
  const { title } = experimentOf(context.book.reader, id);
  const today = todayOf(context);
  return change(context, `Removed the fair test “${title}”`, (handle) => {
    refuseEnded(rowOf(experimentOf(handle, id), today));
    removeExperimentOf(handle, id);
    return { id };
  });
}

// Drawing again until the result pleases would find a difference where there is none.
function refuseEnded({ state }: ExperimentRow): void {
  if (state === 'ended')
    throw new Refusal('ended', 'This test has ended and been read. It stays, whatever came of it.');
}

function refuseUnfitDay({ state, drawnOn }: ExperimentRow, sentOn: Day, today: Day): void {
  if (state === 'ended')
    throw new Refusal('ended', 'This test has ended and been read. The day it was sent on stays.');
  if (sentOn > today) throw new Refusal('not_yet', 'Mark it as sent once it was sent: that day is to come.');
  if (sentOn < drawnOn) {
    const on = formatDay(drawnOn, 'en-GB');
    throw new Refusal('before_draw', `It was drawn on ${on}. It was not sent before that.`);
  }
}

function seedByChance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
