import type { Day } from '../day';
import type { Cents } from '../money';

/** An invented business with its whole history. Records name one another by `id`, counted from 1. */
export type SampleBusiness = {
  readonly name: string;
  readonly currency: string;
  readonly country: string;
  readonly hourCostCents: Cents;
  readonly contacts: readonly SampleContact[];
  readonly giveaways: readonly SampleGiveaway[];
  /** In the order they were typed in. */
  readonly acts: readonly SampleAct[];
  readonly responses: readonly SampleResponse[];
  /** Oldest first; a refund stands after its order. */
  readonly purchases: readonly SamplePurchase[];
  readonly readings: readonly SampleReading[];
};

export type SampleStage = {
  readonly stage: 'subscriber' | 'lead' | 'qualified_lead' | 'customer';
  readonly day: Day;
  readonly reason: string;
};

export type SampleContact = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly presence: 'yes' | 'no' | 'unchecked';
  readonly presenceCheckedOn: Day | null;
  readonly firstContactOn: Day;
  /** The day the contact was typed into the book. */
  readonly recordedOn: Day;
  readonly notes: string;
  readonly tags: readonly string[];
  /** Addresses of social profiles. */
  readonly profiles: readonly string[];
  readonly stages: readonly SampleStage[];
};

export type SampleGiveaway = {
  readonly id: number;
  readonly title: string;
  readonly kind: 'webinar' | 'white_paper' | 'guide' | 'checklist' | 'template' | 'video' | 'workshop';
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly costCents: Cents;
  readonly minutes: number;
  /** Everybody it reached, named or not. */
  readonly audience: number;
  /** How long people came for; null of something to read. */
  readonly lengthMinutes: number | null;
  readonly notes: string;
};

export type SampleAct = {
  readonly id: number;
  readonly kind: string;
  readonly day: Day;
  readonly recordedOn: Day;
  readonly channel: string;
  readonly contactIds: readonly number[];
  readonly reach: number | null;
  readonly giveawayId: number | null;
  readonly minutes: number | null;
  readonly costCents: Cents | null;
  readonly note: string;
};

export type SampleResponse = {
  readonly giveawayId: number;
  readonly contactId: number;
  readonly kind: 'registered' | 'attended' | 'downloaded' | 'replied';
  readonly day: Day;
  readonly minutes: number | null;
  /** The act that posted it, where one did. */
  readonly actId: number | null;
};

export type SamplePurchase = {
  readonly id: number;
  readonly contactId: number | null;
  readonly day: Day;
  /** Negative for a refund. */
  readonly amountCents: Cents;
  readonly orderNumber: string;
  readonly buyer: string;
  readonly source: string;
  readonly refundOf: number | null;
  readonly note: string;
};

export type SampleReading = {
  readonly day: Day;
  readonly kind: 'review' | 'nps' | 'mention' | 'referral' | 'thanks';
  readonly value: number | null;
  readonly scale: number | null;
  readonly source: string;
  readonly contactId: number | null;
  readonly replied: boolean;
  readonly note: string;
};
