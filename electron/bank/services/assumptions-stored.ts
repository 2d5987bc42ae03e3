import type { AssumptionsVersion } from '../../../src/contract/assumptions';
import { type Day, day } from '../../../src/domain/day';
import { ASSUMPTIONS_AS_THEY_COME } from '../../../src/domain/value/assumptions';
import { listAssumptions } from '../db/assumptions';
import type { ReadingHandle } from '../db/handle';

const { horizonDays: _horizonDays, ...OWNERS } = ASSUMPTIONS_AS_THEY_COME;

/** What a book assumes while its owner has stated nothing. */
export const AS_THEY_COME: AssumptionsVersion = {
  ...OWNERS,
  version: 0,
  takesEffectOn: day('1970-01-01'),
  recordedOn: null,
  note: '',
};

/** Every version, oldest first; the first is the one the book came with. */
export function assumptionVersions(handle: ReadingHandle): readonly AssumptionsVersion[] {
  return [AS_THEY_COME, ...listAssumptions(handle)];
}

/** The newest version that had taken effect by a day: what was estimated under an earlier one stays. */
export function assumptionsInForce(versions: readonly AssumptionsVersion[], on: Day): AssumptionsVersion {
  return versions.findLast(({ takesEffectOn }) => takesEffectOn <= on) ?? AS_THEY_COME;
}
