import { z } from 'zod';
import type { Day } from '../domain/day';
import type { TierId } from '../domain/ledger/rate-card';
import type { Cents } from '../domain/money';
import type { Assumptions } from '../domain/value/assumptions';
import type { TrackRecord } from '../domain/value/backtest';
import type { ValueCaveat } from '../domain/value/caveats';
import type { ConversionValue } from '../domain/value/conversion-value';
import type { Stratum } from '../domain/value/strata';
import { reads } from './operation';
import { daySchema, pageSchema } from './schemas';

/** What an estimate says, in English and the book's currency; a window words it anew with the same functions. */
export type ValueTexts = {
  /** Range first, or what keeps anything from being said. */
  readonly verdict: string;
  readonly meaning: string;
  readonly shares: string | null;
  readonly scenario: string | null;
  /** One sentence for each of `estimate.missing`, in its order. */
  readonly missing: readonly string[];
  readonly caveats: readonly ValueCaveat[];
};

/** How past estimates turned out, in short. Shares and ratio are null without months. */
export type TrackRecordSummary = Pick<TrackRecord, 'independent' | 'widening' | 'ratio' | 'coverage'> & {
  readonly months: number;
  /** Month ends whose forecast of everybody's sales came true. */
  readonly came: number;
  readonly text: string;
};

/** The estimated conversion value of a day. */
export type ValueView = {
  /** Whole but for `value.contacts`, which is empty here: `people` pages through it. */
  readonly estimate: ConversionValue;
  readonly assumptions: Assumptions;
  readonly currency: string;
  readonly texts: ValueTexts;
  readonly trackRecord: TrackRecordSummary;
};

/** Every past month end: what was estimated with what was known then, and what came. Oldest first. */
export type TrackRecordView = {
  readonly asOf: Day;
  readonly horizonDays: number;
  readonly currency: string;
  readonly record: TrackRecord;
  readonly texts: {
    readonly lately: string;
    readonly coverage: string | null;
    readonly ratio: string | null;
  };
};

/** What one person in credit is expected to add. */
export type ValuePerson = {
  readonly contactId: number;
  readonly name: string;
  readonly company: string;
  readonly stratum: Stratum;
  readonly tier: TierId;
  readonly valueCents: Cents;
};

/** Who adds most first; all parts of `total` people add up to `expectedCents`. */
export type ValuePeople = {
  readonly total: number;
  readonly expectedCents: Cents;
  readonly people: readonly ValuePerson[];
};

const TIERS = ['overdrawn', 'none', 'warm', 'trusted', 'champion'] as const;
const onDay = { asOf: daySchema.nullable().default(null) };

export const valueOperations = {
  /** Of a day; null is today. The first time it takes a moment: reports progress and can be cancelled (`cancelled`). */
  get: reads<ValueView>()(z.strictObject(onDay).prefault({})),
  trackRecord: reads<TrackRecordView>()(z.strictObject(onDay).prefault({})),
  /** The people whose parts make up the expected amount; of one stratum or tier, or of all. */
  people: reads<ValuePeople>()(
    z.strictObject({
      ...onDay,
      ...pageSchema,
      stratum: z.literal([0, 1, 2, 3, 4]).nullable().default(null),
      tier: z.enum(TIERS).nullable().default(null),
    }),
  ),
};
