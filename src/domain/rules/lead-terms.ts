import type { Day } from '../day';
import type { Cents } from '../money';
import type { PurchaseFact } from './orders';

export const RESPONSE_WAYS = ['registered', 'attended', 'downloaded', 'replied'] as const;
export type ResponseWay = (typeof RESPONSE_WAYS)[number];

export const KNOWN_DETAILS = ['email', 'phone', 'company'] as const;
export type KnownDetail = (typeof KNOWN_DETAILS)[number];

/** One thing a machine can check of somebody who responded to a giveaway. */
export type LeadCondition =
  /** Responded to it in one of these ways; `atLeastMinutes` is asked of attendance alone. */
  | {
      readonly type: 'responded';
      readonly how: readonly ResponseWay[];
      readonly atLeastMinutes: number | null;
    }
  /** Responded to so many giveaways, that one counted. */
  | { readonly type: 'giveaways'; readonly atLeast: number }
  /** So many acts of these kinds were logged with them: an answer to their question, say. */
  | { readonly type: 'acts'; readonly kinds: readonly string[]; readonly atLeast: number }
  /** Bought for so much, net of refunds. */
  | { readonly type: 'bought'; readonly atLeastCents: Cents }
  /** The book has all of these of them. It does not keep since when: this is as it stands now. */
  | { readonly type: 'known'; readonly details: readonly KnownDetail[] };

/** What makes a lead qualified, from the day of a response up to `withinDays` later. */
export type QualifiedLeadTerms = {
  readonly withinDays: number;
  readonly match: 'all' | 'any';
  /** At most one of each type. */
  readonly conditions: readonly LeadCondition[];
  /** Somebody the owner marked as a qualified lead is one, whatever the conditions say. */
  readonly markedCounts: boolean;
};

/** What is on record of one contact. */
export type LeadFacts = {
  readonly responses: readonly {
    readonly giveawayId: number;
    readonly way: ResponseWay;
    readonly day: Day;
    readonly minutes: number | null;
  }[];
  /** Acts that name the contact and were not voided. */
  readonly acts: readonly { readonly kind: string; readonly day: Day }[];
  readonly purchases: readonly PurchaseFact[];
  /** Stages set by hand or by a file, in the order they were set. */
  readonly marks: readonly { readonly stage: string; readonly day: Day }[];
  readonly known: Readonly<Record<KnownDetail, boolean>>;
};

/** As it comes: they asked something within sixty days of a giveaway (measurement, words). */
export const QUALIFIED_LEAD_AS_IT_COMES: QualifiedLeadTerms = {
  withinDays: 60,
  match: 'any',
  conditions: [{ type: 'acts', kinds: ['answer_question'], atLeast: 1 }],
  markedCounts: true,
};
