import { z } from 'zod';
import type { Experiment } from '../domain/benchmarks/experiment';
import type { Day } from '../domain/day';
import type { LeftOutReason } from '../domain/experiment/eligible';
import type { GroupSizes } from '../domain/experiment/power';
import type { Cents } from '../domain/money';
import { WINDOW_BOUNDS } from '../domain/rules/windows';
import { reads, writes } from './operation';
import { PRESENCES, STAGES, TIERS } from './people';
import { daySchema, idSchema, nothing, pageSchema, textSchema } from './schemas';
import { LIST_FORMATS } from './shell';

/** `drawn`: frozen, not sent. `sent`: today or later. `running`: days count. `ended`: read as assigned. */
export type ExperimentState = 'drawn' | 'sent' | 'running' | 'ended';

type GiveawayName = { readonly id: number; readonly title: string };

/** Somebody of a list. `name` is the address of one without a name. */
export type ListedPerson = {
  readonly contactId: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
};

/** What a draw from a list would be. */
export type ExperimentProposal = {
  /** Everybody the list names who is in the book. */
  readonly listed: number;
  readonly eligible: number;
  /** The first 50 in order of name. */
  readonly people: readonly ListedPerson[];
  /** By reason, those that are there; the first 50 of each. `words` end the sentence “left out: …”. */
  readonly leftOut: readonly {
    readonly reason: LeftOutReason;
    readonly words: string;
    readonly count: number;
    readonly people: readonly ListedPerson[];
  }[];
  readonly sizes: GroupSizes;
  readonly outcomeDays: number;
  /** Of the eligible who were known `days` ago, how many bought since. For `sizeSentence` in the owner's formats. */
  readonly base: { readonly buyers: number; readonly people: number; readonly days: number };
  /** What a list of this size can show. */
  readonly sizeSentence: string;
  /** Why it cannot be drawn, as a sentence; null when it can. */
  readonly cannotDraw: string | null;
};

export type ExperimentRow = {
  readonly id: number;
  readonly title: string;
  readonly giveaway: GiveawayName | null;
  readonly state: ExperimentState;
  readonly drawnOn: Day;
  readonly sentOn: Day | null;
  /** The last day that counts; null until it was sent. */
  readonly endsOn: Day | null;
  readonly outcomeDays: number;
  readonly share: number;
  /** As they were drawn. */
  readonly sizes: GroupSizes;
  readonly note: string;
};

/** What came of it. Nothing is counted before the end: who looks early finds what is not there. */
export type ExperimentResult =
  | { readonly status: 'not_sent'; readonly text: string }
  | { readonly status: 'running'; readonly text: string; readonly daysGone: number }
  | ({ readonly status: 'ended'; readonly notCounted: NotCounted } & Experiment);

/** Drawn, and not counted: people who were drawn apart and are one person, and places of who was erased. */
export type NotCounted = { readonly inBoth: number; readonly erased: number };

/** A member; who was erased has no contact. `spentCents` counts the outcome days, null before their end. */
export type ExperimentMember = {
  readonly contactId: number | null;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly given: boolean;
  readonly spentCents: Cents | null;
};

export type ExperimentView = ExperimentRow & {
  readonly seed: number;
  readonly result: ExperimentResult;
  /** Of the group asked for, in order of name. */
  readonly members: { readonly total: number; readonly rows: readonly ExperimentMember[] };
};

const fromSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('people'),
    text: textSchema.default(''),
    presence: z.enum(PRESENCES).nullable().default(null),
    stage: z
      .enum([...STAGES, 'none'])
      .nullable()
      .default(null),
    tier: z.enum(TIERS).nullable().default(null),
    tag: textSchema.nullable().default(null),
    /** Only who responded to that giveaway. */
    respondedTo: idSchema.nullable().default(null),
  }),
  z.strictObject({ type: z.literal('ids'), ids: z.array(idSchema).min(1).max(100_000) }),
]);

const { least, most } = WINDOW_BOUNDS.outcomeDays;

const listSchema = {
  from: fromSchema,
  /** What is given; people who had it already are left out. */
  giveawayId: idSchema.nullable().default(null),
  /** The share of the list that gets it. */
  share: z.number().min(0.05, 'At least 5 % get it').max(0.95, 'At most 95 % get it').default(0.5),
  /** How long after sending what people buy counts; null is the window of the rules. */
  outcomeDays: z
    .int()
    .min(least, `At least ${least} days`)
    .max(most, `At most ${most} days`)
    .nullable()
    .default(null),
};

export type ExperimentListInput = z.input<typeof fromSchema>;

export const experimentsOperations = {
  /** Who would be drawn from, who not and why, and what such a list can show. Nothing is changed. */
  propose: reads<ExperimentProposal>()(z.strictObject(listSchema)),
  /** Draws, and freezes both groups for good. The same people, seed and share give the same groups. */
  draw: writes<{ readonly id: number; readonly sizes: GroupSizes }>()(
    z.strictObject({
      ...listSchema,
      title: textSchema.pipe(z.string().min(1, 'A fair test has a title').max(300)),
      note: textSchema.default(''),
      /** A whole number of 32 bits; null lets chance choose it. */
      seed: z.int().min(0).max(4_294_967_295).nullable().default(null),
    }),
  ),
  /** Newest first. */
  list: reads<readonly ExperimentRow[]>()(nothing),
  get: reads<ExperimentView>()(
    z.strictObject({
      id: idSchema,
      ...pageSchema,
      group: z.enum(['given', 'notGiven', 'all']).default('all'),
    }),
  ),
  /** From that day on what people buy is counted; it may be set right until the test has ended. */
  markSent: writes<{ readonly endsOn: Day }>()(z.strictObject({ id: idSchema, sentOn: daySchema })),
  /** Writes who gets it into the file the owner chose; `target` is its token. */
  exportList: reads<{ readonly people: number }>()(
    z.strictObject({
      id: idSchema,
      target: z.string().min(1).max(4096),
      format: z.enum(LIST_FORMATS).default('csv'),
    }),
  ),
  /** One that has not ended; an ended test stays, whatever came of it (`ended`). */
  remove: writes<{ readonly id: number }>()(z.strictObject({ id: idSchema })),
};
