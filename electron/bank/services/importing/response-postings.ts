import type { Day } from '../../../../src/domain/day';
import { isHeld } from '../../../../src/domain/giveaways/giveaway-kind';
import { addActContacts, contactsOfAct, findAct, insertAct, restoreAct } from '../../db/acts';
import type { WritingHandle } from '../../db/handle';
import { type KnownGiveaway, actOfKey } from '../../db/imported-giveaways';
import { listRateCards } from '../../db/rate-cards';
import { postAct } from '../posting';

/**
 * Posts one act to the contacts who attended or downloaded a giveaway on a day; the same giveaway and day
 * again adds them to that act. Its id, or null when the owner has removed it; one that only went with the last
 * of its people counts again.
 */
export function postResponders(
  handle: WritingHandle,
  giveaway: KnownGiveaway,
  did: 'attended' | 'downloaded',
  day: Day,
  contactIds: readonly number[],
): number | null {
  const kind = did === 'attended' && isHeld(giveaway.kind) ? 'webinar_attended' : 'content_giveaway';
  const sourceKey = responsesKey(giveaway.id, kind, day);
  const known = actOfKey(handle, sourceKey);
  if (known && known.voidedOn !== null && !comesBack(handle, known.id)) return null;
  const act = {
    kind,
    day,
    channel: giveaway.channel,
    units: 1,
    reach: null,
    giveawayId: giveaway.id,
    minutes: null,
    cost: null,
    note: '',
  };
  const actId = known?.id ?? insertAct(handle, act, sourceKey);
  addActContacts(handle, actId, contactIds);
  postAct(handle, listRateCards(handle), actId, findAct(handle, actId) ?? act, contactIds);
  return actId;
}

/** What marks the act of a giveaway, a kind and a day as posted for responses, and no act logged by hand. */
export function responsesKey(giveawayId: number, kind: string, day: Day): string {
  return `responses:${giveawayId}:${kind}:${day}`;
}

function comesBack(handle: WritingHandle, actId: number): boolean {
  return contactsOfAct(handle, actId).length === 0 && restoreAct(handle, actId);
}
