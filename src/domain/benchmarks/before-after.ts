import { type BootT, bootT } from '../statistics/boot-t';
import { type BeforeAndAfter, type DifferenceInDifferences, changes, did } from '../statistics/did';
import type { Resampling } from '../statistics/resampling';
import { type CountedGroup, type Gate, gateOf, sizesOf } from './gate';
import { placesOf, taken } from './groups';
import type { Arm } from './input';
import type { People } from './people';
import type { VerdictFacts } from './verdict';

/** How much more people changed who came into credit than people who stayed without. Cents a head. */
export type BeforeAfterComparison = DifferenceInDifferences & {
  readonly metric: 'spend';
  /** Buyers are who bought in either window. */
  readonly a: CountedGroup;
  readonly b: CountedGroup;
  /** The same people one window earlier, those already known by then: nothing should be found there. */
  readonly placebo: { readonly nA: number; readonly nB: number; readonly bootT: BootT | null };
  /** Something was found there: the groups were already drifting apart. */
  readonly drifting: boolean;
  readonly gate: Gate;
};

/**
 * Compares the change of people without credit one window before the landmark, of those with credit on it
 * against those still without; of people known by then. Source: measurement, section 3.7.
 * @throws what `pause` throws
 */
export function beforeAfter(people: People, resampling: Resampling = {}): BeforeAfterComparison {
  const { before, earlier } = people.days;
  const [a, b] = [movedTo(people, 'exposed', before), movedTo(people, 'base', before)];
  const [one, two] = [countedGroup(people, a), countedGroup(people, b)];
  const found = did(changeOf(people, a), changeOf(people, b), resampling);
  const [oldA, oldB] = [movedTo(people, 'exposed', earlier), movedTo(people, 'base', earlier)];
  const sham = bootT(changes(shamChangeOf(people, oldA)), changes(shamChangeOf(people, oldB)), resampling);
  return {
    metric: 'spend',
    ...found,
    a: one,
    b: two,
    placebo: { nA: oldA.length, nB: oldB.length, bootT: sham },
    drifting: sham !== null && (sham.lower > 0 || sham.upper < 0),
    gate: gateOf('spend', sizesOf(one, two)),
  };
}

/** What its verdict rests on. Nobody is alike here but a person to themselves: it can lean, no more. */
export function beforeAfterFacts({ a, b, ...found }: BeforeAfterComparison): VerdictFacts {
  return {
    metric: 'spend',
    ...sizesOf(a, b),
    lower: found.bootT?.lower ?? null,
    upper: found.bootT?.upper ?? null,
    pAdjusted: found.p?.p ?? null,
    robust: found.dropTop?.signStable ?? false,
    dominated: found.bootT?.dominated ?? false,
    randomised: false,
    adjusted: null,
    drifting: found.drifting,
  };
}

function movedTo(people: People, arm: Arm, knownBy: string): number[] {
  return placesOf(
    people,
    (contact) => contact.armBefore === 'base' && contact.arm === arm && contact.firstSeenOn <= knownBy,
  );
}

function changeOf(people: People, places: readonly number[]): BeforeAndAfter {
  return { before: taken(people.before, places), after: taken(people.outcome, places) };
}

function shamChangeOf(people: People, places: readonly number[]): BeforeAndAfter {
  return { before: taken(people.earlier, places), after: taken(people.before, places) };
}

function countedGroup({ before, outcome }: People, places: readonly number[]): CountedGroup {
  const bought = places.filter((at) => (before[at] ?? 0) > 0 || (outcome[at] ?? 0) > 0);
  return { n: places.length, buyers: bought.length };
}
