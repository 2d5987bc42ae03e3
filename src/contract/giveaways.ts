import { z } from 'zod';
import type { Day } from '../domain/day';
import type { Cents } from '../domain/money';
import { reads, writes } from './operation';
import { costSchema, daySchema, nothing, textSchema } from './schemas';

export const GIVEAWAY_KINDS = [
  'webinar',
  'white_paper',
  'guide',
  'checklist',
  'template',
  'sample',
  'video',
  'workshop',
] as const;
export type GiveawayKind = (typeof GIVEAWAY_KINDS)[number];

export type GiveawayRow = {
  readonly id: number;
  readonly title: string;
  readonly kind: GiveawayKind;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly costCents: Cents;
  readonly minutes: number;
  readonly audience: number | null;
  readonly responded: number;
};

/** Content given away: logging it posts one act to its audience by the rate card. */
export const giveawaySchema = z.strictObject({
  title: textSchema.pipe(z.string().min(1, 'A giveaway has a title').max(300)),
  kind: z.enum(GIVEAWAY_KINDS),
  startsOn: daySchema,
  endsOn: daySchema.nullable().default(null),
  channel: textSchema.default(''),
  costCents: costSchema.default(0 as Cents),
  minutes: z.int().min(0).max(1_000_000).default(0),
  audience: z.int().min(0).max(1_000_000_000).nullable().default(null),
  notes: textSchema.default(''),
});

export type GiveawayInput = z.input<typeof giveawaySchema>;

export const giveawaysOperations = {
  list: reads<readonly GiveawayRow[]>()(nothing),
  log: writes<{ readonly id: number; readonly points: number; readonly balance: number }>()(giveawaySchema),
};
