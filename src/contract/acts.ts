import { z } from 'zod';
import type { Day } from '../domain/day';
import type { EntryClass } from '../domain/ledger/rate-card';
import type { Cents } from '../domain/money';
import { reads, writes } from './operation';
import { costSchema, daySchema, idSchema, nothing, textSchema } from './schemas';

/** A contact already in the book, or one typed in place. */
export const whoSchema = z.union([
  z.strictObject({ contactId: idSchema }),
  z.strictObject({ newName: textSchema.pipe(z.string().min(1).max(200)) }),
]);

/** Only what and when are required. `reach` counts people of an audience beside those named. */
export const actSchema = z.strictObject({
  kind: z.string().min(1).max(60),
  day: daySchema,
  channel: textSchema.default(''),
  who: z.array(whoSchema).max(5000).default([]),
  units: z.int().min(1).max(10_000).default(1),
  reach: z.int().min(0).max(1_000_000_000).nullable().default(null),
  giveawayId: idSchema.nullable().default(null),
  minutes: z.int().min(0).max(1_000_000).nullable().default(null),
  costCents: costSchema.nullable().default(null),
  note: textSchema.default(''),
});

const idsSchema = z.array(idSchema).min(1).max(10_000);

/** What many acts can be given at once. A null giveaway takes them off theirs; a note is added after each own. */
const manySchema = z.strictObject({
  kind: z.string().min(1).max(60).optional(),
  day: daySchema.optional(),
  channel: textSchema.optional(),
  giveawayId: idSchema.nullable().optional(),
  addNote: textSchema.pipe(z.string().min(1)).optional(),
});

export type ManyInput = z.input<typeof manySchema>;

export type ActInput = z.input<typeof actSchema>;

export type ActKindView = {
  readonly id: string;
  readonly label: string;
  readonly class: EntryClass;
  readonly points: number;
  readonly maxUnitsPerDay: number | null;
};

export type ActView = {
  readonly id: number;
  readonly kind: string;
  readonly day: Day;
  readonly channel: string;
  readonly contacts: readonly { readonly id: number; readonly name: string }[];
  readonly units: number;
  readonly reach: number | null;
  readonly giveawayId: number | null;
  readonly minutes: number | null;
  readonly costCents: Cents | null;
  readonly note: string;
};

/** What was posted, and the business's balance today with it. Points. */
export type Logged = {
  readonly actId: number;
  readonly points: number;
  readonly balance: number;
  readonly contactIds: readonly number[];
};

/** What an owner may fill in from: kinds of the card in force, and channels used before, most used first. */
export type LogChoices = {
  readonly kinds: readonly ActKindView[];
  /** Kinds of earlier cards that the one in force has no more: acts in the book may be of them. */
  readonly former: readonly ActKindView[];
  readonly channels: readonly string[];
};

export const actsOperations = {
  choices: reads<LogChoices>()(nothing),
  get: reads<ActView>()(z.strictObject({ id: idSchema })),
  log: writes<Logged>()(actSchema),
  /** Replaces what was said of an act; its postings are voided and posted anew. */
  edit: writes<Logged>()(actSchema.extend({ id: idSchema })),
  /** Changes the same of many acts in one action; what is left out stays as it is in each. */
  editMany: writes<{ readonly changed: number }>()(z.strictObject({ ids: idsSchema, change: manySchema })),
  /** Makes removed acts count again: they are posted anew, recorded today, on their own day. */
  bringBack: writes<{ readonly broughtBack: number }>()(z.strictObject({ ids: idsSchema })),
  /** Voids acts: they count no more, and Undo brings them back. */
  remove: writes<{ readonly removed: number }>()(z.strictObject({ ids: idsSchema })),
};
