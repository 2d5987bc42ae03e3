import { Refusal } from '../../../src/contract/failure';
import { pointsForAudience, pointsForContact } from '../../../src/domain/ledger/posting';
import { type ActKind, type RateCard, cardInForce, findKind } from '../../../src/domain/ledger/rate-card';
import type { Act } from '../db/acts';
import { insertEntry, unitsAlreadyThatDay } from '../db/entries';
import type { WritingHandle } from '../db/handle';

/** What an act posted, entry by entry. Points. */
export type PostedEntry = {
  readonly entryId: number;
  readonly contactId: number | null;
  readonly points: number;
};

/**
 * Posts an act under the card in force on its day: to each contact it names, and to the audience
 * when people were reached beside them or nobody is named. Points are frozen here.
 * @throws Refusal `unknown_kind`
 */
export function postAct(
  handle: WritingHandle,
  cards: readonly RateCard[],
  actId: number,
  act: Act,
  contactIds: readonly number[],
): PostedEntry[] {
  const card = cardInForce(cards, act.day);
  const kind = kindOf(card, act.kind);
  const post = (contactId: number | null, points: number): PostedEntry => {
    const entry = {
      actId,
      contactId,
      kind: kind.id,
      class: kind.class,
      day: act.day,
      points,
      rateCardVersion: card.version,
    };
    return { entryId: insertEntry(handle, entry), contactId, points };
  };
  const posted = contactIds.map((id) => {
    const already = unitsAlreadyThatDay(handle, id, act.kind, act.day);
    return post(id, pointsForContact(kind, act.units, already));
  });
  const audience = act.reach === null ? contactIds.length === 0 : act.reach > 0 || contactIds.length === 0;
  if (audience) posted.push(post(null, pointsForAudience(kind, act.reach, card.audienceFactor)));
  return posted;
}

/** The kind of that id on a card. @throws Refusal `unknown_kind` naming the kinds there are. */
export function kindOf(card: RateCard, id: string): ActKind {
  const kind = findKind(card, id);
  if (kind) return kind;
  const known = card.kinds.map((k) => k.id).join(', ');
  throw new Refusal('unknown_kind', `The rate card has no kind “${id}”. It has: ${known}.`);
}
