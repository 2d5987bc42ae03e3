import { addDays } from '../day';
import type { Rng } from '../rng';
import { type ActDraft, draftAct } from './act-draft';
import { type Calendar, weekdayUpTo } from './calendar';
import { between, dealer, happens } from './chance';
import type { SamplePurchase } from './sample-business';
import { REVIEW_ASKS } from './words/withdrawals';

const SHARE = 0.022;

/** Now and then a buyer is asked for a review, a week or two after the order. */
export function makeReviewAsks(
  rng: Rng,
  { today }: Calendar,
  purchases: readonly SamplePurchase[],
): ActDraft[] {
  const ask = dealer(rng, REVIEW_ASKS);
  return purchases.flatMap(({ contactId, amountCents, day }) => {
    const askedOn = weekdayUpTo(addDays(day, between(rng, 9, 17)));
    if (contactId === null || amountCents < 0 || askedOn > today || !happens(rng, SHARE)) return [];
    const [note, channel] = ask();
    return [draftAct('review_ask', askedOn, { channel, contactIds: [contactId], note })];
  });
}
