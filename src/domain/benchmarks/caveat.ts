import type { BeforeAfterComparison } from './before-after';
import type { RateComparison } from './compare-rates';
import type { SpendComparison } from './compare-spend';
import type { BenchmarkSay } from './say';
import { BETTER_CUSTOMERS } from '../value/caveats';
import type { Decision } from './verdict';
import { PRESENCE_REASON, TREATMENT_REASON } from './verdict-text';

/** Something to know when reading a benchmark, for the screen to find by its code. */
export type Caveat = {
  readonly code:
    | 'better_customers'
    | 'association'
    | 'looked_up_after'
    | 'few_alike'
    | 'biggest_customer'
    | 'bounces_back'
    | 'drifting'
    | 'no_earlier_window'
    | 'unchecked';
  readonly text: string;
};

/** That two groups were compared, and what that does not prove. */
export function associationCaveat(about: 'treatment' | 'presence'): Caveat {
  const reason = about === 'treatment' ? TREATMENT_REASON : PRESENCE_REASON;
  const text = `This compares two groups of people; it does not prove that ${reason} is the reason.`;
  return { code: 'association', text };
}

const LOOKED_UP = 'People who buy get looked up,';

/** Beside a claim that people treated well do better: that the better ones may be treated well. Source: measurement, section 3.6. */
export function betterCustomersCaveats(
  about: 'treatment' | 'presence',
  { code, direction }: Decision,
): Caveat[] {
  const claims = about === 'treatment' && code === 'likely' && direction === 'higher';
  return claims ? [{ code: 'better_customers', text: BETTER_CUSTOMERS }] : [];
}

/** People checked after their outcome began: those who buy get looked up. Source: measurement, 3.4. */
export function lookedUpCaveats(count: number, difference: number, say: BenchmarkSay): Caveat[] {
  if (count === 0) return [];
  const who = say.counted(count, 'person was', 'people were');
  const text = `${who} looked up after the fact. ${LOOKED_UP} ${difference < 0 ? 'so without that it may be even lower.' : 'so the difference may look larger than it is.'}`;
  return [{ code: 'looked_up_after', text }];
}

/** The part of the first group nobody was alike to. Source: measurement, section 3.6. */
export function alikeCaveats(found: RateComparison | SpendComparison, say: BenchmarkSay): Caveat[] {
  if (found.droppedShare === null || found.droppedShare === 0) return [];
  const text = `${say.share(found.droppedShare)} of the first group have nobody with similar past spending to be compared with.`;
  return [{ code: 'few_alike', text }];
}

/** That the better group is only better by its biggest customer. Source: measurement, section 3.5. */
export function biggestCustomerCaveats(found: SpendComparison, say: BenchmarkSay): Caveat[] {
  const { dropTop, robust, dominated } = found;
  if (dropTop === null || dropTop.diff === 0 || (robust && !dominated)) return [];
  const share = dropTop.topShare === null ? '' : `, who is ${say.share(dropTop.topShare)} of what it spent`;
  const text = robust
    ? `Most of the difference hangs on the biggest customer of the better group${share}.`
    : `Without its biggest customer${share}, the better group would not be ahead.`;
  return [{ code: 'biggest_customer', text }];
}

/** What a change before and after cannot rule out. Source: measurement, section 3.7. */
export function beforeAfterCaveats({ drifting, placebo }: BeforeAfterComparison): Caveat[] {
  const all: Caveat[] = [
    { code: 'bounces_back', text: 'Somebody helped because their buying dipped will bounce back anyway.' },
  ];
  if (drifting)
    all.push({ code: 'drifting', text: 'The groups were already drifting apart one window earlier.' });
  if (placebo.bootT === null)
    all.push({
      code: 'no_earlier_window',
      text: 'Too few people were known one window earlier to see whether the groups were already drifting apart.',
    });
  return all;
}

/** Clients nobody has looked up yet. Source: measurement, section 3.1. */
export function uncheckedCaveats(count: number, say: BenchmarkSay): Caveat[] {
  if (count === 0) return [];
  return [
    { code: 'unchecked', text: `${say.counted(count, 'client')} not checked yet. A blank is not a no.` },
  ];
}
