import { z } from 'zod';
import type { Day } from '../domain/day';
import type { GiveawayCost } from '../domain/giveaways/cost';
import { FUNNEL_STEPS, type Funnel } from '../domain/giveaways/funnel';
import type { ReachedStage as Reached } from '../domain/giveaways/stages';
import type { CostPerLead } from '../domain/leads/cost-per-lead';
import type { LeadsPerGiveaway } from '../domain/leads/leads-per-giveaway';
import type { Cents } from '../domain/money';
import type { WindowsTerms } from '../domain/rules/windows';
import type { Interval } from '../domain/statistics/interval';
import { reads } from './operation';
import { daySchema, idSchema, pageSchema, viewSchema } from './schemas';

export const CREDIT_MODELS = ['first', 'last', 'linear', 'position', 'timeDecay', 'dataDriven'] as const;
export type CreditModel = (typeof CREDIT_MODELS)[number];

/** What each model credits; the data-driven one says nothing below its gate. */
export type Credits = Readonly<Record<Exclude<CreditModel, 'dataDriven'>, Cents>> & {
  readonly dataDriven: Cents | null;
};

export type GiveawayResult = {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly cost: GiveawayCost;
  readonly funnel: Funnel;
  readonly costPerLead: CostPerLead | null;
  readonly credits: Credits;
};

/** All giveaways of one kind together. People who responded to several of them count once each time. */
export type KindResult = {
  readonly kind: string;
  readonly giveaways: number;
  readonly cost: GiveawayCost;
  readonly funnel: Funnel;
  readonly leadsPerGiveaway: LeadsPerGiveaway | null;
  readonly costPerLead: CostPerLead | null;
  readonly credits: Credits;
};

/** Why there is no data-driven credit yet, or that there is. */
export type DataDrivenState =
  | {
      readonly state: 'ready';
      /** Journeys that ended in a sale. */
      readonly journeys: number;
      /** Kinds with too few such journeys of their own: theirs is not shown, and comes to this together. */
      readonly thinKinds: readonly string[];
      readonly withheldCents: Cents;
    }
  | {
      readonly state: 'not_enough';
      /** Journeys that ended in a sale, of how many it takes. */
      readonly journeys: number;
      readonly needed: number;
      /** Kinds with too few such journeys of their own, of how many it takes. */
      readonly thinKinds: readonly string[];
      readonly neededPerKind: number;
    };

export type ResultsView = {
  readonly asOf: Day;
  readonly windows: Pick<WindowsTerms, 'attributionDays' | 'timeDecayHalfLifeDays'>;
  /** Newest first. */
  readonly giveaways: readonly GiveawayResult[];
  /** The most giveaways first. */
  readonly kinds: readonly KindResult[];
  readonly all: {
    readonly cost: GiveawayCost;
    readonly leadsPerGiveaway: LeadsPerGiveaway | null;
    readonly costPerLead: CostPerLead | null;
    /** Distinct people over all giveaways. */
    readonly responded: number;
    readonly qualified: number;
  };
  /** Sales less refunds up to the day; credits and the two below add up to it in every model. */
  readonly netCents: Cents;
  /** Sales that no giveaway on record came before. */
  readonly unattributedCents: Cents;
  /** Refunds of no sale on record, or beyond their sale: nothing or less. */
  readonly unallocatedRefundsCents: Cents;
  readonly dataDriven: DataDrivenState;
};

/** One person of a step; `days` from their response to what the step counts, where it counts a later thing. */
export type FunnelPerson = {
  readonly contactId: number;
  readonly name: string;
  readonly company: string;
  readonly respondedOn: Day;
  readonly on: Day;
  readonly days: number;
  /** Why, in short sentences: “Answered a question on 3 March”. */
  readonly why: readonly string[];
};

/** One sale and how a model splits it. */
export type Journey = {
  readonly purchaseId: number;
  readonly orderNumber: string | null;
  readonly contactId: number | null;
  readonly name: string;
  readonly day: Day;
  /** Net of its refunds. */
  readonly netCents: Cents;
  /** What the asked giveaway, or no giveaway, gets of it. */
  readonly creditCents: Cents;
  readonly touches: readonly {
    readonly giveawayId: number;
    readonly title: string;
    readonly day: Day;
    readonly creditCents: Cents;
  }[];
};

/** An 80 % range of a kind's data-driven share, from resampled people. */
export type DataDrivenRange = {
  readonly kind: string;
  readonly share: number;
  readonly range: Interval;
  readonly creditCents: Cents;
};

/** A stage somebody reached, and the giveaways it belongs to. */
export type ReachedStage = Reached & {
  readonly giveaways: readonly { readonly id: number; readonly title: string }[];
};

/** Qualified leads that came within a span of days, by giveaway. */
export type NewLeads = {
  /** People who qualified within the days, each once. */
  readonly people: number;
  /** People who became leads within them: they responded for the first time, and were no customer. */
  readonly leads: number;
  readonly giveaways: readonly {
    readonly id: number;
    readonly title: string;
    readonly kind: string;
    readonly qualified: number;
    readonly responded: number;
    readonly costPerLeadCents: number | null;
  }[];
};

const whichSchema = z.union([
  z.strictObject({ giveawayId: idSchema }),
  z.strictObject({ kind: z.string().max(60) }),
]);

/** The locale whose days and amounts the reasons are written in. */
const wordsSchema = {
  locale: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i)
    .optional(),
};

export const resultsOperations = {
  list: reads<ResultsView>()(z.strictObject({ ...viewSchema })),
  people: reads<{ readonly total: number; readonly rows: readonly FunnelPerson[] }>()(
    z.strictObject({
      which: whichSchema,
      step: z.enum(FUNNEL_STEPS),
      ...wordsSchema,
      ...viewSchema,
      ...pageSchema,
    }),
  ),
  /** The sales behind a credit; `giveawayId` null are the sales without any. Largest credit first. */
  journeys: reads<{
    readonly total: number;
    readonly creditCents: Cents;
    readonly rows: readonly Journey[];
  }>()(
    z.strictObject({
      giveawayId: idSchema.nullable(),
      model: z.enum(['first', 'last', 'linear', 'position', 'timeDecay']),
      ...viewSchema,
      ...pageSchema,
    }),
  ),
  dataDriven: reads<readonly DataDrivenRange[] | null>()(z.strictObject({ ...viewSchema })),
  stages: reads<readonly ReachedStage[]>()(
    z.strictObject({ contactId: idSchema, ...wordsSchema, ...viewSchema }),
  ),
  newLeads: reads<NewLeads>()(z.strictObject({ from: daySchema, to: daySchema, ...viewSchema })),
};
