import { type Day, addDays, dayNumber } from '../day';
import type { Arm, ByArm, Standings } from './arms';
import { ABSENT, type Observations, raoScott } from './rao-scott';
import { type Records, netBetween } from './records';
import type { BuyerSums } from './spend-posteriors';
import { stratumOf } from './strata';
import { type Sums, count, eachArm, emptySums } from './training-sums';

const WINDOWS = 4;
const ARM_COUNT = 3;

/** A stretch of the past the estimate learns from: its first day is the one after `start`. */
export type TrainingWindow = { readonly start: Day; readonly weight: number };

/** The stretches before a day that lie within the records, latest first. Source: measurement, section 4.2. */
export function trainingWindows(asOf: Day, firstRecorded: Day | null, horizonDays: number): TrainingWindow[] {
  const windows = Array.from({ length: WINDOWS }, (_, k) => ({
    start: addDays(asOf, -horizonDays * (k + 1)),
    weight: 0.5 ** k,
  }));
  return windows.filter(({ start }) => firstRecorded !== null && start >= firstRecorded);
}

/** What was learnt: weighted counts by stratum and arm, and by stratum and tier of those in credit. */
export type Training = {
  readonly windows: number;
  /** Contacts, once for each window they were there in, and how many of these bought; unweighted. */
  readonly contactWindows: number;
  readonly buyerWindows: number;
  readonly contacts: readonly ByArm<number>[];
  readonly buyers: readonly ByArm<number>[];
  readonly spend: readonly BuyerSums[];
  readonly tiers: readonly (readonly { readonly n: number; readonly y: number }[])[];
  readonly phi: number;
};

/** What training reads: records, how people stood on a day as known on it, and how far a window goes. */
export type TrainingInput = {
  readonly records: Records;
  readonly standingsOn: (day: Day) => Standings;
  readonly horizonDays: number;
  readonly pause: () => void;
};

/** Goes through the windows once. Source: measurement, sections 4.2 and 4.3. */
export function train(input: TrainingInput, windows: readonly TrainingWindow[]): Training {
  const people = input.records.ids.length;
  const seen: Observations = {
    contacts: people,
    weights: windows.map(({ weight }) => weight),
    cells: new Uint8Array(people * windows.length).fill(ABSENT),
    bought: new Uint8Array(people * windows.length),
  };
  const sums = emptySums();
  windows.forEach((window, at) => observe(input, window, seen, at * people, sums));
  const { contactWindows, buyerWindows, cells, spend, tiers } = sums;
  const { phi } = raoScott(seen);
  const contacts = cells.map((arms) => eachArm(arms, 'n'));
  const buyers = cells.map((arms) => eachArm(arms, 'y'));
  return { windows: windows.length, contactWindows, buyerWindows, contacts, buyers, spend, tiers, phi };
}

function observe(
  { records, standingsOn, horizonDays, pause }: TrainingInput,
  { start, weight }: TrainingWindow,
  seen: Observations,
  offset: number,
  sums: Sums,
): void {
  pause();
  const { arms, tiers } = standingsOn(start);
  const day = dayNumber(start);
  for (let contact = 0; contact < seen.contacts; contact++) {
    if ((records.firstSeen[contact] as number) > day) continue;
    const stratum = stratumOf(records, contact, day);
    const arm = arms[contact] as Arm;
    const net = netBetween(records, contact, day, day + horizonDays);
    seen.cells[offset + contact] = stratum * ARM_COUNT + arm;
    seen.bought[offset + contact] = net > 0 ? 1 : 0;
    count(sums, { stratum, arm, tier: tiers[contact] as number, net, weight });
  }
}
