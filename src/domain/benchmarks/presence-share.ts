import { assertNever } from '../assert-never';
import type { Share } from '../statistics/wilson';
import { presenceBounds } from '../statistics/presence-bounds';
import type { Gate } from './gate';
import type { PresenceStatus } from './input';
import type { BenchmarkSay } from './say';
import { notEnoughText } from './verdict-text';

/** How many clients have a social presence. Shares of 1; null where there is nobody. */
export type PresenceShare = {
  readonly yes: number;
  readonly no: number;
  readonly unchecked: number;
  /** Those known to have one, of all clients. */
  readonly shareOfClients: number | null;
  /** What the share is if none, and if all, of those not checked have one. */
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
  /** Those known to have one, of those checked, and the share checked. */
  readonly shareOfChecked: number | null;
  readonly checkedShare: number | null;
  /** What to expect of those not checked yet; null when all or none were: a count has no interval. */
  readonly interval: Share | null;
};

/** A count of all, bounds while some are not checked, or nothing to say. */
export type PresenceVerdict = {
  readonly level: Gate;
  readonly code: 'counted' | 'bounded' | 'not_enough';
  readonly direction: null;
  readonly text: string;
};

/** The share of clients with a social presence, one status each. Source: measurement, section 3.1. */
export function presenceShare(statuses: readonly PresenceStatus[]): PresenceShare {
  const count = (status: PresenceStatus): number => statuses.filter((one) => one === status).length;
  const [yes, no, unchecked] = [count('yes'), count('no'), count('unchecked')] as const;
  const found = presenceBounds(yes, no, unchecked);
  return {
    yes,
    no,
    unchecked,
    shareOfClients: found?.confirmedShare ?? null,
    bounds: found === null ? null : { lower: found.lowerBound, upper: found.upperBound },
    shareOfChecked: found?.shareOfChecked ?? null,
    checkedShare: found?.checkedShare ?? null,
    interval: unchecked === 0 ? null : (found?.wilson ?? null),
  };
}

/** What may be said of it. A count of everybody is no estimate; bounds are certain, however wide. */
export function presenceVerdict(found: PresenceShare, say: BenchmarkSay): PresenceVerdict {
  const code = found.yes + found.no === 0 ? 'not_enough' : found.unchecked === 0 ? 'counted' : 'bounded';
  const level = code === 'not_enough' ? 'not_enough' : 'ok';
  return { level, code, direction: null, text: textOf(code, found, say) };
}

function textOf(code: PresenceVerdict['code'], found: PresenceShare, say: BenchmarkSay): string {
  const clients = say.counted(found.yes + found.no + found.unchecked, 'client');
  switch (code) {
    case 'not_enough':
      return notEnoughText(`${say.counted(1, 'client')} checked`, `none of ${clients} checked`);
    case 'counted':
      return `A count, not an estimate: ${say.share(found.shareOfClients ?? 0)} of ${clients}.`;
    case 'bounded':
      return `Between ${say.share(found.bounds?.lower ?? 0)} and ${say.share(found.bounds?.upper ?? 0)} of ${clients}, depending on the ${say.counted(found.unchecked, 'client')} not checked yet.`;
    default:
      return assertNever(code);
  }
}
