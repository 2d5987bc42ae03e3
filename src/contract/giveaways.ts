import { z } from 'zod';
import type { Day } from '../domain/day';
import { RESPONSE_WAYS, type ResponseWay } from '../domain/rules/lead-terms';
import type { Cents } from '../domain/money';
import { reads, writes } from './operation';
import { costSchema, daySchema, hourCostSchema, idSchema, nothing, pageSchema, textSchema } from './schemas';

export { GIVEAWAY_KINDS } from '../domain/giveaways/giveaway-kind';

/** One line of a list to choose a giveaway from. */
export type GiveawayRow = {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly costCents: Cents;
  readonly minutes: number;
  readonly audience: number | null;
  readonly responded: number;
};

/** Hours somebody else put into a giveaway; an hour's cost is kept as it was then. */
export type GiveawayWork = {
  readonly who: string;
  readonly minutes: number;
  readonly hourCostCents: Cents | null;
};

/** Everything on record of one giveaway, as it can be edited. */
export type GiveawayView = {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Further days it was held or sent on; a series has several. The first day is not among them. */
  readonly furtherDays: readonly Day[];
  readonly channel: string;
  readonly costCents: Cents;
  /** The owner's own time, and what an hour of it cost. */
  readonly minutes: number;
  readonly hourCostCents: Cents | null;
  readonly work: readonly GiveawayWork[];
  readonly audience: number | null;
  /** How long it lasts, in minutes: who attended for half of it stayed. */
  readonly lengthMinutes: number | null;
  /** Where its files are kept: addresses or paths outside the book. */
  readonly links: readonly string[];
  readonly notes: string;
  readonly responses: number;
};

/** What one contact did about a giveaway. */
export type GiveawayResponse = {
  readonly id: number;
  readonly contactId: number;
  readonly name: string;
  readonly email: string | null;
  readonly way: ResponseWay;
  readonly day: Day;
  readonly minutes: number | null;
};

export type ResponsePage = { readonly total: number; readonly rows: readonly GiveawayResponse[] };

/** Somebody on a pasted list, before it is stored. */
export type ListedPerson =
  | { readonly type: 'known'; readonly text: string; readonly contactId: number; readonly name: string }
  | { readonly type: 'new'; readonly text: string; readonly name: string; readonly email: string | null }
  | {
      readonly type: 'several';
      readonly text: string;
      readonly candidates: readonly { readonly id: number; readonly name: string; readonly hint: string }[];
    }
  | { readonly type: 'unreadable'; readonly text: string };

export type PastedList = {
  readonly people: readonly ListedPerson[];
  /** Lines that name somebody already on the list. */
  readonly repeated: number;
  /** Of the known, how many have responded in this way to this giveaway already. */
  readonly alreadyHere: number;
};

const minutesSchema = z.int().min(0).max(1_000_000);

const workSchema = z.strictObject({
  who: textSchema.pipe(z.string().max(200)).default(''),
  minutes: minutesSchema,
  hourCostCents: hourCostSchema.nullable().default(null),
});

/** Content given away: logging it posts one act a day to its audience by the rate card. */
export const giveawaySchema = z.strictObject({
  title: textSchema.pipe(z.string().min(1, 'A giveaway has a title').max(300)),
  /** One of GIVEAWAY_KINDS, or the owner's own word. */
  kind: textSchema.pipe(z.string().min(1, 'A giveaway is of some kind').max(60)),
  startsOn: daySchema,
  endsOn: daySchema.nullable().default(null),
  furtherDays: z.array(daySchema).max(400).default([]),
  channel: textSchema.default(''),
  costCents: costSchema.default(0 as Cents),
  minutes: minutesSchema.default(0),
  /** Left out, it is what an hour of the owner costs now. */
  hourCostCents: hourCostSchema.nullable().optional(),
  work: z.array(workSchema).max(50).default([]),
  audience: z.int().min(0).max(1_000_000_000).nullable().default(null),
  lengthMinutes: minutesSchema.nullable().default(null),
  links: z
    .array(textSchema.pipe(z.string().min(1).max(2_000)))
    .max(50)
    .default([]),
  notes: textSchema.default(''),
});

export type GiveawayInput = z.input<typeof giveawaySchema>;

/** Whom a list names: a contact of the book, or somebody new by name or address. */
const listedSchema = z.union([
  z.strictObject({ contactId: idSchema }),
  z.strictObject({ name: textSchema.pipe(z.string().max(200)), email: textSchema.nullable().default(null) }),
]);

export const respondSchema = z.strictObject({
  giveawayId: idSchema,
  way: z.enum(RESPONSE_WAYS),
  day: daySchema,
  minutes: minutesSchema.nullable().default(null),
  people: z.array(listedSchema).min(1).max(5_000),
});

export const giveawaysOperations = {
  /** Every giveaway, newest first. */
  list: reads<readonly GiveawayRow[]>()(nothing),
  get: reads<GiveawayView>()(z.strictObject({ id: idSchema })),
  /** The newest giveaway, to begin another one like it; null before the first. */
  last: reads<GiveawayView | null>()(nothing),
  log: writes<{ readonly id: number; readonly points: number; readonly balance: number }>()(giveawaySchema),
  edit: writes<{ readonly id: number; readonly points: number }>()(giveawaySchema.extend({ id: idSchema })),
  /** Takes a giveaway away with its responses and what it posted. */
  remove: writes<{ readonly removed: number }>()(z.strictObject({ id: idSchema })),
  /** What people did about a giveaway, oldest first unless descending: in one way or any, up to a day or to now. */
  responses: reads<ResponsePage>()(
    z.strictObject({
      giveawayId: idSchema,
      way: z.enum(RESPONSE_WAYS).nullable().default(null),
      until: daySchema.nullable().default(null),
      descending: z.boolean().default(false),
      ...pageSchema,
    }),
  ),
  /** Reads a pasted list of addresses and names, one a line or parted by commas; stores nothing. */
  readList: reads<PastedList>()(
    z.strictObject({ giveawayId: idSchema, way: z.enum(RESPONSE_WAYS), text: z.string().max(2_000_000) }),
  ),
  respond: writes<{ readonly responses: number; readonly people: number; readonly points: number }>()(
    respondSchema,
  ),
  /** Changes the day, the way or the minutes of one response. */
  editResponse: writes<{ readonly id: number }>()(
    z.strictObject({
      id: idSchema,
      way: z.enum(RESPONSE_WAYS),
      day: daySchema,
      minutes: minutesSchema.nullable().default(null),
    }),
  ),
  removeResponses: writes<{ readonly removed: number }>()(
    z.strictObject({ ids: z.array(idSchema).min(1).max(5_000) }),
  ),
};
