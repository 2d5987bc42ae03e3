import { beforeAfter } from '../../../../src/domain/benchmarks/before-after';
import { compareRates } from '../../../../src/domain/benchmarks/compare-rates';
import { treatmentPair } from '../../../../src/domain/benchmarks/groups';
import type { BenchmarkInput } from '../../../../src/domain/benchmarks/input';
import { type People, gatherPeople } from '../../../../src/domain/benchmarks/people';
import { type Evidence, NO_EVIDENCE } from '../../../../src/domain/value/evidence';

/** Where more than this share had nobody alike, a comparison among people alike says nothing (measurement, 3.6). */
const MOST_DROPPED = 0.2;

/**
 * Which checks the difference by treatment comes through: among people alike, before against after, and that
 * nothing was there one window earlier. The slower ones are made only where the first is passed, as a grade
 * takes all three. Source: measurement, section 4.6 (evidence grade). @throws what `pause` throws
 */
export function evidenceOf(input: BenchmarkInput, pause: () => void): Evidence {
  const people = gatherPeople(input);
  return survivesMatching(people) ? checkedInTime(people, pause) : NO_EVIDENCE;
}

function survivesMatching(people: People): boolean {
  const { a, b } = treatmentPair(people);
  const { gate, adjusted, droppedShare } = compareRates(a, b);
  const isRead = gate !== 'not_enough' && (droppedShare ?? 1) <= MOST_DROPPED;
  return isRead && (adjusted?.rd?.lower ?? 0) > 0;
}

function checkedInTime(people: People, pause: () => void): Evidence {
  const { gate, bootT, drifting, placebo } = beforeAfter(people, { pause });
  return {
    randomised: false,
    matching: true,
    differenceInDifferences: gate !== 'not_enough' && (bootT?.lower ?? 0) > 0,
    placebo: placebo.bootT !== null && !drifting,
  };
}
