import { z } from 'zod';
import type { Day } from '../domain/day';
import { reads, writes } from './operation';
import { idSchema, pageSchema, textSchema } from './schemas';

/** What an action can have touched, as the owner thinks of it. */
export const TOUCHABLES = [
  'act',
  'contact',
  'purchase',
  'giveaway',
  'response',
  'reading',
  'social_profile',
  'contact_tag',
  'stage_change',
  'rate_card',
  'rule',
  'assumption',
  'experiment',
  'month_lock',
  'business',
] as const;
export type Touchable = (typeof TOUCHABLES)[number];

/** How many of one sort an action made, changed and removed. */
export type Touched = {
  readonly what: Touchable;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
};

/** What can be done about something of the past; null where a book begins. */
export type HistoryStep = 'undo' | 'redo' | null;

/** Something the owner did. `at` is the instant, `day` that of the business's own time zone. */
export type Deed = {
  readonly id: number;
  readonly at: string;
  readonly day: Day;
  readonly name: string;
};

/** `undone` is when it was taken back; null while it stands. */
export type HistoryRow = Deed & {
  readonly undone: { readonly at: string; readonly day: Day } | null;
  readonly step: HistoryStep;
  readonly touched: readonly Touched[];
};

/** `zone` is the time zone its days and times are to be shown in. */
export type HistoryPage = {
  readonly total: number;
  readonly zone: string;
  readonly rows: readonly HistoryRow[];
};

/** Something later that has to be undone, or done again, first. */
export type Dependent = Deed & { readonly step: 'undo' | 'redo' };

/** The details of a refusal `depended_on`: the newest of what stands in the way, and of how many. */
export const dependedOnSchema = z.object({
  dependents: z.array(
    z.object({
      id: idSchema,
      at: z.string(),
      day: z.string().transform((text) => text as Day),
      name: z.string(),
      step: z.enum(['undo', 'redo']),
    }),
  ),
  total: z.int(),
  /** The import that can be taken back in Import all the same, keeping what came later; null for none. */
  importId: idSchema.nullable(),
});
export type DependedOn = z.output<typeof dependedOnSchema>;

const oneSchema = z.strictObject({ id: idSchema });

export const historyOperations = {
  /** What was done, newest first, its name holding `text`. */
  list: reads<HistoryPage>()(z.strictObject({ ...pageSchema, text: textSchema.default('') })),
  /** Takes back one action of the past, as if it had never been; refused when something later depends on it. */
  undoOne: writes<{ readonly undone: string }>()(oneSchema),
  /** Does again one action that was undone, with the same care. */
  redoOne: writes<{ readonly redone: string }>()(oneSchema),
};
