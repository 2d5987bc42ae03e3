import { z } from 'zod';
import type { Day } from '../domain/day';
import { READING_KINDS, type ReadingKind } from '../domain/import/reading-words';
import type { Month } from '../domain/month';
import type { DepositsAndReputation } from '../domain/reputation/deposits-and-reputation';
import type { ReputationIndex } from '../domain/reputation/reputation-index';
import type { ReputationLift } from '../domain/reputation/reputation-lift';
import type { ReputationMonth } from '../domain/reputation/reputation-month';
import type { ReputationRates } from '../domain/reputation/reputation-rates';
import { whoSchema } from './acts';
import { reads, writes } from './operation';
import { daySchema, idSchema, monthSchema, nothing, pageSchema, textSchema, viewSchema } from './schemas';

/** One reading. A mention's value is 1, 0, -1 or null (open) on a scale of 1; referrals and thanks have none. */
export type ReadingRow = {
  readonly id: number;
  readonly day: Day;
  readonly kind: ReadingKind;
  readonly value: number | null;
  readonly scale: number | null;
  readonly source: string;
  readonly contact: { readonly id: number; readonly name: string } | null;
  readonly replied: boolean;
  readonly note: string;
};

/** Newest first. `byKind` counts what fits all but the kind. */
export type ReadingPage = {
  readonly total: number;
  readonly byKind: Readonly<Record<ReadingKind, number>>;
  readonly rows: readonly ReadingRow[];
};

/** A month: what was said, the index at its end, and the points deposited in it, unfaded. */
export type MonthOfReputation = ReputationMonth & {
  readonly index: ReputationIndex;
  readonly deposits: number;
  /** It is not over on the day looked at: its index is so far, and it is no part of the lag analysis. */
  readonly partial: boolean;
};

/** Reputation as of a day; shown beside money, never added to it. */
export type ReputationView = {
  readonly asOf: Day;
  /** Every month since the first reading, oldest first; none without readings. */
  readonly months: readonly MonthOfReputation[];
  /** The last full month, or the only one: `lift` and `rates` are of it. Its place in `months`; null without. */
  readonly at: number | null;
  readonly atMonth: Month | null;
  /** Null without readings. */
  readonly lift: ReputationLift | null;
  /** Null until there are nine months. */
  readonly rates: ReputationRates | null;
  /** `first` and `months` are of the list above. */
  readonly together: DepositsAndReputation & { readonly sentence: string };
};

const scored = (usual: number) => ({
  value: z.number().min(0, 'A rating is zero or more').max(1000),
  scale: z.int().min(1, 'A scale has at least one step').max(1000, 'At most 1,000').default(usual),
});

const common = {
  day: daySchema,
  /** Where it was said. */
  source: textSchema.pipe(z.string().max(300, 'At most 300 letters')).default(''),
  who: whoSchema.nullable().default(null),
  replied: z.boolean().default(false),
  note: textSchema.default(''),
};

const readingSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('review'), ...common, ...scored(5) }),
    z.strictObject({ kind: z.literal('nps'), ...common, ...scored(10) }),
    z.strictObject({
      kind: z.literal('mention'),
      ...common,
      value: z.literal([1, 0, -1]).nullable().default(null),
    }),
    z.strictObject({ kind: z.literal('referral'), ...common }),
    z.strictObject({ kind: z.literal('thanks'), ...common }),
  ])
  .refine((reading) => !('scale' in reading) || reading.value <= reading.scale, {
    message: 'The value is not above the top of its scale',
    path: ['value'],
  });

export type ReadingInput = z.input<typeof readingSchema>;

const idsSchema = z.array(idSchema).min(1).max(10_000);

export const reputationOperations = {
  months: reads<ReputationView>()(z.strictObject(viewSchema).prefault({})),
  list: reads<ReadingPage>()(
    z.strictObject({
      ...pageSchema,
      ...viewSchema,
      kind: z.enum(READING_KINDS).nullable().default(null),
      month: monthSchema.nullable().default(null),
      /** Only reviews nobody has replied to yet. */
      unanswered: z.boolean().default(false),
    }),
  ),
  /** Places where something was said before, most used first. */
  sources: reads<readonly string[]>()(nothing),
  log: writes<{ readonly id: number; readonly contactId: number | null }>()(readingSchema),
  /** Replaces what was noted of a reading. */
  edit: writes<{ readonly id: number; readonly contactId: number | null }>()(
    z.strictObject({ id: idSchema, reading: readingSchema }),
  ),
  markReplied: writes<{ readonly changed: number }>()(
    z.strictObject({ ids: idsSchema, replied: z.boolean().default(true) }),
  ),
  remove: writes<{ readonly removed: number }>()(z.strictObject({ ids: idsSchema })),
};
