import type { Day } from '../../../../src/domain/day';
import { addActContacts, findAct, insertAct, updateAct } from '../../db/acts';
import { voidEntriesOfAct } from '../../db/entries';
import type { WritingHandle } from '../../db/handle';
import { type KnownGiveaway, actOfKey, audienceActOf } from '../../db/imported-giveaways';
import { listRateCards } from '../../db/rate-cards';
import { countPostedResponders } from '../../db/responses';
import { postAct } from '../posting';

/** Giveaways people come to; the others they take home. */
const HELD = new Set(['webinar', 'workshop', 'event_talk']);

/**
 * Posts one act to the contacts who attended or downloaded a giveaway on a day; the same giveaway and day
 * again adds them to that act. Its id, or null when the owner has removed it.
 */
export function postResponders(
  handle: WritingHandle,
  giveaway: KnownGiveaway,
  did: 'attended' | 'downloaded',
  day: Day,
  contactIds: readonly number[],
): number | null {
  const kind = did === 'attended' && HELD.has(giveaway.kind) ? 'webinar_attended' : 'content_giveaway';
  const sourceKey = `responses:${giveaway.id}:${kind}:${day}`;
  const known = actOfKey(handle, sourceKey);
  if (known && known.voidedOn !== null) return null;
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

/**
 * Whoever has been named is no longer part of the audience nobody named: its posting is taken back and
 * made anew for the rest, on its own day. Source: measurement, section 1.
 */
export function leaveTheUnnamed(handle: WritingHandle, { id, audience }: KnownGiveaway): void {
  const act = audienceActOf(handle, id);
  const full = act && findAct(handle, act.id);
  if (!act || !full || audience === null) return;
  const rest = Math.max(0, audience - countPostedResponders(handle, id));
  if (rest === act.reach) return;
  updateAct(handle, act.id, { ...full, reach: rest });
  voidEntriesOfAct(handle, act.id);
  if (rest > 0) postAct(handle, listRateCards(handle), act.id, { ...full, reach: rest }, []);
}
