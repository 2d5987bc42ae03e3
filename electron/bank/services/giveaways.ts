import type { GiveawayRow, GiveawayView, giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import { giveawayDays } from '../../../src/domain/giveaways/giveaway-days';
import { voidAct } from '../db/acts';
import { countResponses, removeResponsesTo } from '../db/changed-responses';
import { standingMicropoints } from '../db/doubled-postings';
import { voidEntriesOfAct } from '../db/entries';
import { changeChannel, postedActsOf, takeOffGiveaway } from '../db/giveaway-acts';
import { furtherDaysOf, linksOf, removeParts, workOf } from '../db/giveaway-parts';
import {
  findGiveaway,
  insertGiveaway,
  listGiveaways,
  markGiveawayRemoved,
  newestGiveaway,
  updateGiveaway,
} from '../db/giveaways';
import { type ReadingHandle, inOneView } from '../db/handle';
import { balanceSoFar } from './balances';
import { type Context, businessOf, change } from './context';
import { isSame, noGiveaway, pointsSince, readGiveaway, writeParts } from './giveaway-input';
import { postAudience, repostAudience } from './giveaway-postings';

type Input = InputOf<(typeof giveawaysOperations)['log']>;

/** Every giveaway, newest first; those that were removed are left out. */
export function list(context: Context): GiveawayRow[] {
  return listGiveaways(context.book.reader, null, null);
}

/** One giveaway as it can be edited. @throws Refusal `not_found` */
export function get({ book: { reader } }: Context, { id }: { id: number }): GiveawayView {
  return inOneView(reader, () => viewOf(reader, id) ?? refuse());
}

/** The newest giveaway, to begin another one like it; null before the first. */
export function last({ book: { reader } }: Context): GiveawayView | null {
  return inOneView(reader, () => viewOf(reader, newestGiveaway(reader) ?? 0));
}

/**
 * Records content given away and posts it to its audience, one act a day; the hour keeps the cost it has now.
 * @throws Refusal `ended_before_it_began`
 */
export function log(
  context: Context,
  input: Input,
): { readonly id: number; readonly points: number; readonly balance: number } {
  const { hourCost } = businessOf(context);
  const { giveaway, given } = readGiveaway(input, hourCost);
  return change(context, `Logged the giveaway “${input.title}”`, (handle) => {
    const before = standingMicropoints(handle);
    const id = insertGiveaway(handle, giveaway);
    writeParts(handle, id, input, given);
    postAudience(handle, id, given);
    const points = pointsSince(handle, before);
    return { id, points, balance: balanceSoFar(context.book, handle) };
  });
}

/**
 * Replaces what is known of a giveaway. Another day or another audience posts anew what it touches and no
 * more; `points` are what that changed. @throws Refusal `not_found`, `ended_before_it_began`
 */
export function edit(
  context: Context,
  { id, ...input }: Input & { id: number },
): { readonly id: number; readonly points: number } {
  return change(context, `Changed the giveaway “${input.title}”`, (handle) => {
    const before = findGiveaway(handle, id) ?? refuse();
    const { giveaway, given } = readGiveaway(input, before.hourCost);
    const givenBefore = { ...before, days: giveawayDays(before.startsOn, furtherDaysOf(handle, id)) };
    const standing = standingMicropoints(handle);
    if (!isSame(before, giveaway)) updateGiveaway(handle, { ...giveaway, id });
    writeParts(handle, id, input, given);
    repostAudience(handle, id, givenBefore, given);
    if (before.channel !== given.channel) changeChannel(handle, id, before.channel, given.channel);
    return { id, points: pointsSince(handle, standing) };
  });
}

/**
 * Takes a giveaway away with its responses and what it posted: the voided acts stay in the book, and keep its
 * title. An act that only mentions it, such as a question answered at it, stays and mentions it no more.
 */
export function remove(context: Context, { id }: { id: number }): { readonly removed: number } {
  const title = findGiveaway(context.book.reader, id)?.title ?? '';
  return change(context, `Removed the giveaway “${title}”`, (handle) => {
    if (!findGiveaway(handle, id)) return { removed: 0 };
    for (const actId of postedActsOf(handle, id)) {
      voidAct(handle, actId);
      voidEntriesOfAct(handle, actId);
    }
    takeOffGiveaway(handle, id);
    removeResponsesTo(handle, id);
    removeParts(handle, id);
    markGiveawayRemoved(handle, id);
    return { removed: 1 };
  });
}

function viewOf(handle: ReadingHandle, id: number): GiveawayView | null {
  const giveaway = findGiveaway(handle, id);
  if (!giveaway) return null;
  const { cost, hourCost, ...rest } = giveaway;
  return {
    ...rest,
    costCents: cost,
    hourCostCents: hourCost,
    furtherDays: furtherDaysOf(handle, id),
    work: workOf(handle, id).map(({ hourCost: hour, ...one }) => ({ ...one, hourCostCents: hour })),
    links: linksOf(handle, id),
    responses: countResponses(handle, id),
  };
}

function refuse(): never {
  throw noGiveaway();
}
