import type { AssumptionsView, assumptionsOperations } from '../../../src/contract/assumptions';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { ruleInForce } from '../../../src/domain/rules/rule';
import { ASSUMPTION_BOUNDS, type AssumptionId } from '../../../src/domain/value/assumption-bounds';
import { insertAssumptions } from '../db/assumptions';
import type { ReadingHandle } from '../db/handle';
import { assumptionVersions, assumptionsInForce } from './assumptions-stored';
import { type Context, change, todayOf } from './context';
import { type EarliestVersion, earliestVersion } from './earliest-version';
import { listRules } from './rules-stored';

type Written = InputOf<(typeof assumptionsOperations)['save']>;

const IDS = Object.keys(ASSUMPTION_BOUNDS) as AssumptionId[];

/** What the owner states for the estimate: in force today, all versions, and from when a new one may hold. */
export function getAssumptions(context: Context): AssumptionsView {
  const { reader } = context.book;
  const versions = assumptionVersions(reader);
  const today = todayOf(context);
  return {
    inForce: assumptionsInForce(versions, today),
    versions: [...versions].reverse(),
    earliest: earliestOf(reader),
    horizonDays: ruleInForce(listRules(reader), 'windows', today).terms.outcomeDays,
  };
}

/** Writes a new version; days before it keep the version they had. @throws Refusal `too_early`, `unchanged` */
export function saveAssumptions(context: Context, written: Written): { readonly version: number } {
  return change(context, 'Changed the assumptions of the estimate', (handle) => {
    const earliest = earliestOf(handle);
    if (earliest && written.takesEffectOn < earliest.day) {
      throw new Refusal('too_early', earliest.because, { earliest: earliest.day });
    }
    const newest = assumptionVersions(handle).at(-1);
    if (newest && newest.note === written.note && IDS.every((id) => newest[id] === written[id])) {
      throw new Refusal('unchanged', 'These are the assumptions as they stand already.');
    }
    const version = (newest?.version ?? 0) + 1;
    insertAssumptions(handle, { ...written, version });
    return { version };
  });
}

function earliestOf(handle: ReadingHandle): EarliestVersion | null {
  const newest = assumptionVersions(handle).at(-1);
  const newestOn = newest && newest.version > 0 ? newest.takesEffectOn : null;
  return earliestVersion(handle, newestOn, 'New assumptions may');
}
