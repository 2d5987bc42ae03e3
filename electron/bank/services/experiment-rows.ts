import type { ExperimentRow, ExperimentState } from '../../../src/contract/experiments';
import { Refusal } from '../../../src/contract/failure';
import { type Day, addDays } from '../../../src/domain/day';
import { type KeptExperiment, findExperiment } from '../db/experiments';
import type { ReadingHandle } from '../db/handle';

/** The fair test with that id. @throws Refusal `not_found` */
export function experimentOf(handle: ReadingHandle, id: number): KeptExperiment {
  const kept = findExperiment(handle, id);
  if (!kept) throw new Refusal('not_found', 'This fair test is no longer in the book.');
  return kept;
}

/** How a fair test stands on a day. */
export function rowOf(kept: KeptExperiment, today: Day): ExperimentRow {
  const { id, title, drawnOn, sentOn, outcomeDays, share, note, given, notGiven, giveawayId } = kept;
  const endsOn = sentOn === null ? null : addDays(sentOn, outcomeDays);
  return {
    id,
    title,
    giveaway: giveawayId === null ? null : { id: giveawayId, title: kept.giveawayTitle ?? '' },
    state: stateOf(sentOn, endsOn, today),
    drawnOn,
    sentOn,
    endsOn,
    outcomeDays,
    share,
    sizes: { given, notGiven },
    note,
  };
}

function stateOf(sentOn: Day | null, endsOn: Day | null, today: Day): ExperimentState {
  if (sentOn === null || endsOn === null) return 'drawn';
  if (today >= endsOn) return 'ended';
  return today > sentOn ? 'running' : 'sent';
}
