import { day } from '../day';
import type { ActKind, RateCard } from './rate-card';

const DEPOSITS: readonly ActKind[] = [
  deposit('share_their_message', 'Passed their message on', 2, 3),
  deposit('public_praise', 'Praised them in public', 3, 2),
  deposit('answer_question', 'Answered a question', 4, 3),
  deposit('content_giveaway', 'Gave content away', 3, 2),
  deposit('webinar_attended', 'Held a webinar they attended', 5, 1),
  deposit('introduction', 'Made an introduction', 8, 2),
  deposit('hands_on_help', 'Helped hands-on', 8, 2),
  deposit('unexpected_gift', 'Gave an unexpected gift', 6, 1),
  deposit('promise_kept', 'Kept a promise', 2, 2),
  deposit('apology_and_fix', 'Apologised and put it right', 5, 1),
];

const WITHDRAWALS: readonly ActKind[] = [
  { id: 'soft_ask', label: 'Asked something small', class: 'ask', points: -1, maxUnitsPerDay: null },
  { id: 'promotion', label: 'Sent a promotion', class: 'ask', points: -2, maxUnitsPerDay: null },
  { id: 'review_ask', label: 'Asked for a review', class: 'ask', points: -3, maxUnitsPerDay: null },
  { id: 'sales_ask', label: 'Asked for the sale', class: 'ask', points: -4, maxUnitsPerDay: null },
  { id: 'referral_ask', label: 'Asked for a referral', class: 'ask', points: -4, maxUnitsPerDay: null },
  { id: 'slow_reply', label: 'Replied late', class: 'breach', points: -3, maxUnitsPerDay: null },
  {
    id: 'complaint_open',
    label: 'Left a complaint open',
    class: 'breach',
    points: -10,
    maxUnitsPerDay: null,
  },
  { id: 'broken_promise', label: 'Broke a promise', class: 'breach', points: -15, maxUnitsPerDay: null },
];

/** The card every book starts with; every number in it is an assumption (measurement, section 1). */
export const RATE_CARD_V1: RateCard = {
  version: 1,
  takesEffectOn: day('1970-01-01'),
  halfLifeDays: { deposit: 180, ask: 90, breach: 365 },
  audienceFactor: 0.25,
  tiers: [
    { id: 'overdrawn', below: -0.5 },
    { id: 'none', below: 2 },
    { id: 'warm', below: 10 },
    { id: 'trusted', below: 30 },
    { id: 'champion', below: null },
  ],
  kinds: [...DEPOSITS, ...WITHDRAWALS],
};

function deposit(id: string, label: string, points: number, maxUnitsPerDay: number): ActKind {
  return { id, label, class: 'deposit', points, maxUnitsPerDay };
}
