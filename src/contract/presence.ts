import { z } from 'zod';
import { PLATFORM_IDS } from '../domain/import/profile';
import type { Day } from '../domain/day';
import type { Cents } from '../domain/money';
import { reads, writes } from './operation';
import type { Presence, SocialProfile, Stage } from './people';
import { idSchema, textSchema } from './schemas';

/** Somebody whose social presence nobody has looked for yet. */
export type PresencePerson = {
  readonly contactId: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** By the client rule in force today. */
  readonly client: boolean;
  readonly stage: Stage | null;
  readonly spentCents: Cents;
  readonly lastPurchaseOn: Day | null;
  /** Profiles the book has already, such as from a file. */
  readonly profiles: readonly SocialProfile[];
};

/** How many of some people were looked up, and what was found. `yes` + `no` = `checked`. */
export type PresenceCount = {
  readonly people: number;
  readonly checked: number;
  readonly yes: number;
  readonly no: number;
};

/** Whom to look up next: clients first, then who spent most; those put off come last. */
export type PresenceNext = {
  readonly people: readonly PresencePerson[];
  readonly clients: PresenceCount;
  readonly everybody: PresenceCount;
};

/** What was written down. `profile` is what was made of the text; null without one. */
export type PresenceMarked = {
  readonly contactId: number;
  readonly presence: Presence;
  readonly profile: SocialProfile | null;
};

export const presenceOperations = {
  /** `later` are those put off, in the order they were: they come after everybody else. */
  next: reads<PresenceNext>()(
    z
      .strictObject({
        later: z.array(idSchema).max(100_000).default([]),
        limit: z.int().min(1).max(50).default(1),
      })
      .prefault({}),
  ),
  /** Notes whether a contact has a presence; `later` changes nothing. `profile` is an address, or a handle. */
  mark: writes<PresenceMarked>()(
    z.strictObject({
      contactId: idSchema,
      status: z.enum(['yes', 'no', 'later']),
      profile: textSchema.pipe(z.string().max(500, 'At most 500 letters')).default(''),
      /** Whose handle it is, where only a handle was typed. */
      platform: z
        .enum([...PLATFORM_IDS, 'other'])
        .nullable()
        .default(null),
    }),
  ),
};
