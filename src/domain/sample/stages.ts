import { type Day, addDays } from '../day';
import type { Rng } from '../rng';
import { type Calendar } from './calendar';
import type { Character } from './cast';
import { happens } from './chance';
import type { HeldGiveaway } from './giveaways';
import type { ResponseDraft } from './responses';
import type { SamplePurchase, SampleStage } from './sample-business';

/** What may move somebody along, in order of its day. */
export type Signs = {
  readonly responses: readonly ResponseDraft[];
  readonly firstQuestionOn: Day | null;
  readonly firstOrder: SamplePurchase | null;
};

const ASKS_FOR_QUOTE = 0.45;
/** Well within the sixty days of the owner’s rule. */
const LONGEST_THOUGHT_DAYS = 34;

/** Somebody's stages with their days and reasons, oldest first. */
export function stagesOf(
  rng: Rng,
  calendar: Calendar,
  giveaways: readonly HeldGiveaway[],
  who: Character,
  signs: Signs,
  met: string,
): SampleStage[] {
  const stages: SampleStage[] = [{ stage: 'subscriber', day: who.since, reason: met }];
  const lead = leadOf(giveaways, signs);
  const bought = customerOf(calendar, who, signs);
  if (lead && (!bought || lead.day < bought.day)) stages.push(lead);
  const qualified = qualifiedOf(rng, calendar, giveaways, signs, bought?.day ?? null);
  if (qualified) stages.push(qualified);
  if (bought) stages.push(bought);
  return stages;
}

const CAME: Readonly<Record<ResponseDraft['kind'], string>> = {
  registered: 'signed up for',
  attended: 'came to',
  downloaded: 'downloaded',
  replied: 'answered to',
};

function leadOf(giveaways: readonly HeldGiveaway[], signs: Signs): SampleStage | null {
  const [first] = signs.responses;
  const asked = signs.firstQuestionOn;
  if (first && (asked === null || first.day <= asked)) {
    return { stage: 'lead', day: first.day, reason: `${CAME[first.kind]} “${titleOf(giveaways, first)}”` };
  }
  return asked === null ? null : { stage: 'lead', day: asked, reason: 'asked for advice' };
}

// People known long before the book began had mostly bought already.
function customerOf({ start }: Calendar, who: Character, { firstOrder }: Signs): SampleStage | null {
  if (who.buying.type === 'regular' && who.since < addDays(start, -60)) {
    return { stage: 'customer', day: addDays(who.since, 40), reason: 'bought before this book was kept' };
  }
  return (
    firstOrder && { stage: 'customer', day: firstOrder.day, reason: `first order, ${firstOrder.orderNumber}` }
  );
}

function qualifiedOf(
  rng: Rng,
  { today }: Calendar,
  giveaways: readonly HeldGiveaway[],
  { responses }: Signs,
  boughtOn: Day | null,
): SampleStage | null {
  for (const response of responses) {
    if (response.kind === 'registered') continue; // nobody asks before they have seen anything
    const day = addDays(response.day, 2 + Math.floor(LONGEST_THOUGHT_DAYS * rng.u() ** 2));
    const isInTime = day <= today && (boughtOn === null || day < boughtOn);
    if (happens(rng, ASKS_FOR_QUOTE) && isInTime) {
      return {
        stage: 'qualified_lead',
        day,
        reason: `asked for a quote after “${titleOf(giveaways, response)}”`,
      };
    }
  }
  return null;
}

function titleOf(giveaways: readonly HeldGiveaway[], { giveawayId }: ResponseDraft): string {
  return giveaways.find((one) => one.id === giveawayId)?.title ?? '';
}
