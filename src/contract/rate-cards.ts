import { z } from 'zod';
import type { Day } from '../domain/day';
import type { CardDifference } from '../domain/ledger/rate-card-differences';
import type { RateCard, TierId } from '../domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../domain/ledger/rate-card-v1';
import type { TierCount } from '../domain/ledger/rate-card-effect';
import { reads, writes } from './operation';
import { daySchema, nothing } from './schemas';

/** One version of the card, and what it says otherwise than the one before it. */
export type CardVersion = {
  readonly card: RateCard;
  readonly recordedOn: Day;
  /** `past` also where a newer one took effect on the same day. */
  readonly standing: 'in_force' | 'coming' | 'past';
  readonly differences: readonly CardDifference[];
  /** Entries posted under it, voided ones included. */
  readonly entries: number;
  /** Why it cannot be taken back, as a sentence; null when it can. */
  readonly staysBecause: string | null;
};

export type CardVersions = {
  /** Newest first. */
  readonly versions: readonly CardVersion[];
  /** The first day a new version may take effect: the newest one's, or the one after `lockedThrough`. */
  readonly earliest: Day;
  /** The last day of the last closed month; null while none is closed. */
  readonly lockedThrough: Day | null;
};

/** Somebody whom a change puts into another tier. Points. */
export type PersonMoved = {
  readonly contactId: number;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly tierBefore: TierId;
  readonly tierAfter: TierId;
};

/** What a card would do, were it saved: figures of the day `on`. Points. */
export type CardPreview = {
  /** Today, or the day the card takes effect where that is later. */
  readonly on: Day;
  readonly balanceBefore: number;
  readonly balanceAfter: number;
  /** The total without fading: the same under every card. */
  readonly unfaded: number;
  readonly contacts: number;
  readonly tiers: readonly TierCount[];
  readonly moved: { readonly total: number; readonly people: readonly PersonMoved[] };
  /** Entries on the day it takes effect or later that are in the book already: they keep their points. */
  readonly entriesKept: number;
};

/** The balance of the day `on`, had the card been in force all along. Points. */
export type CardRestated = { readonly on: Day; readonly balance: number };

const classSchema = z.enum(['deposit', 'ask', 'breach']);
const numberSchema = z.number().nullable();

const draftSchema = z.strictObject({
  halfLifeDays: z.strictObject({ deposit: numberSchema, ask: numberSchema, breach: numberSchema }),
  audienceFactor: numberSchema,
  tiers: z
    .array(
      z.strictObject({
        id: z.enum(['overdrawn', 'none', 'warm', 'trusted', 'champion']),
        below: numberSchema,
      }),
    )
    .refine((tiers) => tiers.map(({ id }) => id).join() === RATE_CARD_V1.tiers.map(({ id }) => id).join(), {
      message: 'A rate card has all five tiers, from the lowest up',
    }),
  kinds: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9_]{1,60}$/)
          .nullable(),
        label: z.string().max(1000),
        class: classSchema,
        points: numberSchema,
        maxUnitsPerDay: numberSchema,
      }),
    )
    .max(1000),
});

const changeSchema = z.strictObject({ draft: draftSchema, takesEffectOn: daySchema });

export const rateCardsOperations = {
  /** Every version, newest first. */
  list: reads<CardVersions>()(nothing),
  /** What a new version would do. Nothing is changed. */
  preview: reads<CardPreview>()(changeSchema),
  /** What the balance would be, had the card been in force all along. Nothing is changed. */
  restate: reads<CardRestated>()(changeSchema),
  /** Adds a version that takes effect on a day; what was posted before stays as it was posted. */
  save: writes<{ readonly version: number }>()(changeSchema),
  /** Removes the newest version, as long as nothing was posted under it. */
  takeBack: writes<{ readonly version: number }>()(z.strictObject({ version: z.int().positive() })),
};
