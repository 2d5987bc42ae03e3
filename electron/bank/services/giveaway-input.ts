import { Refusal } from '../../../src/contract/failure';
import type { giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import { giveawayDays } from '../../../src/domain/giveaways/giveaway-days';
import type { Cents } from '../../../src/domain/money';
import { standingMicropoints } from '../db/doubled-postings';
import { setFurtherDays, setLinks, setWork } from '../db/giveaway-parts';
import type { Giveaway } from '../db/giveaways';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import type { Given } from './giveaway-postings';

type Input = InputOf<(typeof giveawaysOperations)['log']>;

/**
 * A giveaway as it is stored, with what its audience is posted by: its first day is the earliest of all, and
 * it ends on the last of them or later. @throws Refusal `ended_before_it_began`
 */
export function readGiveaway(
  input: Input,
  hourCostNow: Cents | null,
): { readonly giveaway: Required<Giveaway>; readonly given: Given } {
  const { startsOn: _startsOn, furtherDays, endsOn, costCents, work: _work, links: _links, ...rest } = input;
  const days = giveawayDays(input.startsOn, furtherDays);
  const lastDay = days.at(-1) ?? days[0];
  if (endsOn !== null && endsOn < days[0])
    throw new Refusal('ended_before_it_began', 'It ended before it began.');
  const { hourCostCents, ...kept } = rest;
  const giveaway = {
    ...kept,
    startsOn: days[0],
    endsOn: endsOn !== null && endsOn > lastDay ? endsOn : lastDay,
    cost: costCents,
    hourCost: hourCostCents === undefined ? hourCostNow : hourCostCents,
  };
  return { giveaway, given: { days, channel: input.channel, audience: input.audience } };
}

/** Writes down the further days, other people’s hours and the links of a giveaway; what is the same stays. */
export function writeParts(handle: WritingHandle, id: number, { work, links }: Input, { days }: Given): void {
  setFurtherDays(handle, id, days.slice(1));
  setWork(
    handle,
    id,
    work.map(({ hourCostCents, ...rest }) => ({ ...rest, hourCost: hourCostCents })),
  );
  setLinks(handle, id, links);
}

/** True when a giveaway changed so is what it was. */
export function isSame(before: Giveaway, after: Required<Giveaway>): boolean {
  return (Object.keys(after) as (keyof Giveaway)[]).every((key) => before[key] === after[key]);
}

/** What an action has added to the ledger since it held that much. Points. */
export function pointsSince(handle: ReadingHandle, micropoints: number): number {
  return (standingMicropoints(handle) - micropoints) / 1e6;
}

/** The refusal of a giveaway that was removed or never was. */
export function noGiveaway(): Refusal {
  return new Refusal('not_found', 'This giveaway is no longer in the book.');
}
