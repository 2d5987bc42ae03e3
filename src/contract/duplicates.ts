import { z } from 'zod';
import type { Day } from '../domain/day';
import type { Cents } from '../domain/money';
import type { Likeness, Strength } from '../domain/people/likely-pair';
import { reads, writes } from './operation';
import type { Presence, SocialProfile, Stage } from './people';
import { idSchema } from './schemas';

/** Two who may be one, and what speaks for it. */
export type DuplicatePair = {
  readonly first: number;
  readonly second: number;
  readonly likenesses: readonly Likeness[];
  readonly strength: Strength;
};

export type DuplicateList = { readonly total: number; readonly pairs: readonly DuplicatePair[] };

/** One of the two, with what there is between them and the business. */
export type DuplicateSide = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly presence: Presence;
  readonly presenceCheckedOn: Day | null;
  readonly firstContactOn: Day | null;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly profiles: readonly SocialProfile[];
  readonly stage: Stage | null;
  readonly acts: number;
  readonly sales: number;
  readonly spentCents: Cents;
  readonly balance: number;
  readonly lastSeenOn: Day | null;
};

/** The two side by side; `keep` is the one with more to its name. */
export type Comparison = { readonly keep: DuplicateSide; readonly merge: DuplicateSide };

/** What making one of two did. `postingsRemoved` had been posted to both; `pointsRemoved` is what they were worth. */
export type Merged = {
  readonly id: number;
  readonly name: string;
  readonly postingsRemoved: number;
  readonly pointsRemoved: number;
};

const pairSchema = z.strictObject({ first: idSchema, second: idSchema });
const side = z.enum(['keep', 'merge']).optional();

export const duplicateOperations = {
  /** Likely duplicates, the surest first, but for those the owner keeps apart. */
  duplicates: reads<DuplicateList>()(z.strictObject({ limit: z.int().min(0).max(500).default(200) })),
  compare: reads<Comparison>()(pairSchema),
  /** Makes one of two; of each field the side chosen, or else the fuller one. */
  merge: writes<Merged>()(
    z.strictObject({
      keep: idSchema,
      merge: idSchema,
      choose: z
        .strictObject({
          name: side,
          company: side,
          email: side,
          phone: side,
          presence: side,
          firstContactOn: side,
        })
        .default({}),
    }),
  ),
  /** The owner says that these are two people: they are not suggested again. */
  keepApart: writes<{ readonly first: number; readonly second: number }>()(pairSchema),
};
