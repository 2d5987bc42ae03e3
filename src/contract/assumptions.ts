import { z } from 'zod';
import type { Day } from '../domain/day';
import { cents } from '../domain/money';
import {
  ASSUMPTION_BOUNDS,
  type AssumptionId,
  type OwnersAssumptions,
} from '../domain/value/assumption-bounds';
import { reads, writes } from './operation';
import { daySchema, nothing, textSchema } from './schemas';

const between = (id: AssumptionId, tooLittle: string, tooMuch: string) => {
  const { least, most } = ASSUMPTION_BOUNDS[id];
  return z.number().min(least, tooLittle).max(most, tooMuch);
};

/** What the owner states, as shares (0.05 is 5 %), people and minor units. */
const ownersSchema = {
  ownerRate: between(
    'ownerRate',
    'At least 0.1 % of people: a smaller share cannot be told from nobody',
    'At most 95 % of people',
  ),
  ownerRateWeight: between(
    'ownerRateWeight',
    'Your thought counts for at least one person',
    'At most 200 people: more would drown what your book says',
  ),
  ownerSpendCents: between('ownerSpendCents', 'Somebody who buys spends something', 'At most 1,000,000,000')
    .int()
    .transform((amount) => cents(amount)),
  assumedLift: between(
    'assumedLift',
    'At most 50 people of 100 fewer',
    'At most 50 people of 100 more',
  ).default(0),
  grossMargin: between(
    'grossMargin',
    'At least 1 %; leave it empty if you do not know it',
    'At most 100 %: nobody keeps more than they take',
  )
    .nullable()
    .default(null),
};

/** One version of what the owner states. Version 0 came with the book: recorded by nobody, so on no day. */
export type AssumptionsVersion = OwnersAssumptions & {
  readonly version: number;
  readonly takesEffectOn: Day;
  readonly recordedOn: Day | null;
  /** Where the numbers are from, in the owner's words. */
  readonly note: string;
};

export type AssumptionsView = {
  readonly inForce: AssumptionsVersion;
  /** Newest first; the last is the one the book came with. */
  readonly versions: readonly AssumptionsVersion[];
  /** The first day a new version may take effect, and why no day before it; null when any may. */
  readonly earliest: { readonly day: Day; readonly because: string } | null;
  /** The days “within so many days” means, from the windows rule in force. */
  readonly horizonDays: number;
};

export const assumptionsOperations = {
  get: reads<AssumptionsView>()(nothing),
  /** Writes a new version; estimates of days before it keep the one they had. */
  save: writes<{ readonly version: number }>()(
    z.strictObject({
      ...ownersSchema,
      note: textSchema.pipe(z.string().max(2000, 'At most 2,000 letters')).default(''),
      takesEffectOn: daySchema,
    }),
  ),
};
