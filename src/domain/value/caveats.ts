import { type Day, addDays } from '../day';
import type { ConversionValue } from './conversion-value';
import { gradeSentence } from './evidence';
import type { ValueSay } from './say';
import { includesNothing } from './verdict';

/** A season can be told from a trend once there are so many days of records. */
const TWO_YEARS = 730;

/** Why people treated well may buy more though nothing was caused, and what can tell. */
export const BETTER_CUSTOMERS = 'Better customers may simply be treated better. Only a fair test can tell.';

/** Something to know beside a figure. */
export type ValueCaveat = {
  readonly code:
    'better_customers' | 'widened' | 'evidence' | 'early' | 'uncompared' | 'season' | 'cautious' | 'excluded';
  readonly text: string;
};

/** What must be printed with a figure, most important first; nothing without one. Source: measurement, section 4. */
export function valueCaveats(estimate: ConversionValue, say: ValueSay): ValueCaveat[] {
  const { value, grade, status, basis, widening, asOf, firstRecorded, horizonDays } = estimate;
  if (value === null) return [];
  const caveats: (ValueCaveat | null)[] = [
    betterCustomers(estimate),
    widened(widening),
    { code: 'evidence', text: gradeSentence(grade) },
    status === 'early' ? { code: 'early', text: 'An early figure: it will still move a good deal.' } : null,
    uncompared(basis.uncomparedShare, say),
    season(asOf, firstRecorded),
    {
      code: 'cautious',
      text: `${say.share(value.level)} range, cautious: small lists are read as “no effect” until they show otherwise.`,
    },
    { code: 'excluded', text: excluded(horizonDays, say) },
  ];
  return caveats.filter((caveat) => caveat !== null);
}

/** What stands right beside the range on a screen; the rest of the cautions stand apart from it. */
export function isBesideRange({ code }: ValueCaveat): boolean {
  return code === 'better_customers' || code === 'widened';
}

// Where something is claimed though nobody was chosen by chance.
function betterCustomers({ value, grade }: ConversionValue): ValueCaveat | null {
  if (value === null || value.lowerCents <= 0 || includesNothing(value) || grade === 'A') return null;
  return { code: 'better_customers', text: BETTER_CUSTOMERS };
}

function widened(widening: number): ValueCaveat | null {
  if (widening <= 1) return null;
  const text = 'The range is wider because past sales forecasts missed by more than they should.';
  return { code: 'widened', text };
}

function uncompared(share: number | null, say: ValueSay): ValueCaveat | null {
  if (share === null || share === 0) return null;
  const text = `${say.share(share)} of people in credit have hardly anybody alike to be compared with.`;
  return { code: 'uncompared', text };
}

function season(asOf: Day, firstRecorded: Day | null): ValueCaveat | null {
  if (firstRecorded !== null && addDays(firstRecorded, TWO_YEARS) <= asOf) return null;
  return {
    code: 'season',
    text: 'Less than two years of records: a seasonal peak or dip is not in this range.',
  };
}

function excluded(horizonDays: number, say: ValueSay): string {
  const days = say.counted(horizonDays, 'day');
  return `Not in it: what these people would buy anyway, buyers in credit spending more than other buyers, anything after ${days}, people nobody named, and what the giveaways cost.`;
}
