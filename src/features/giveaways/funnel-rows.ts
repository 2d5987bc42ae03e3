import type { Funnel, FunnelStep } from '../../domain/giveaways/funnel';
import type { Share } from '../../domain/statistics/wilson';

/** One bar of the drawing. Widths are shares of the room there is. */
export type FunnelBar = {
  /** Null for those reached: not all of them are in the book, so there are no people to open. */
  readonly step: FunnelStep | null;
  readonly name: string;
  /** Null where nobody counted. */
  readonly count: number | null;
  readonly width: number;
  readonly share: Share | null;
  readonly of: string;
};

/** A public so much larger than those who responded is drawn broken off, or nothing else could be seen. */
const MOST_TIMES = 6;

/** The bars of a funnel, and whether the first is broken off because it would dwarf the others. */
export function funnelBars({ counts, rates }: Funnel): {
  readonly bars: readonly FunnelBar[];
  readonly isBroken: boolean;
} {
  const { reached, responded, leads, qualified, bought } = counts;
  const isBroken = reached !== null && responded > 0 && reached > responded * MOST_TIMES;
  const full = isBroken ? responded : Math.max(reached ?? 0, responded);
  // Broken off, the others leave it a little more room than the longest of them.
  const room = isBroken ? 0.86 : 1;
  const width = (count: number): number => (full === 0 ? 0 : (count / full) * room);
  const ofReached = rates.respondedOfReached;
  const bars: readonly FunnelBar[] = [
    { step: null, name: 'Reached', count: reached, width: reachedWidth(), share: null, of: '' },
    bar('responded', 'Responded', responded, ofReached, 'of those reached'),
    bar('leads', 'Leads', leads, rates.leadsOfResponded, 'of those who responded'),
    bar('qualified', 'Qualified', qualified, rates.qualifiedOfLeads, 'of leads'),
    bar('bought', 'Bought', bought, rates.boughtOfLeads, 'of leads'),
  ];
  return { bars, isBroken };

  function reachedWidth(): number {
    return isBroken ? 1 : width(reached ?? 0);
  }
  function bar(step: FunnelStep, name: string, count: number, share: Share | null, of: string): FunnelBar {
    return { step, name, count, width: width(count), share, of };
  }
}
