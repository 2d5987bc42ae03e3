import { Refusal } from '../../../../src/contract/failure';
import type { FoundEvent } from '../../../../src/domain/import/catalogue/source';
import type { Day } from '../../../../src/domain/day';
import type { WritingHandle } from '../../db/handle';
import {
  type KnownGiveaway,
  giveawayOfId,
  giveawayOfKey,
  giveawayOfTitle,
  insertFoundGiveaway,
} from '../../db/imported-giveaways';

/** The giveaway some rows are about, as far as their file and the owner tell. */
export type GiveawayHint = {
  /** The owner's word. */
  readonly id: number | null;
  readonly source: string;
  readonly event: FoundEvent | null;
  /** The rows' own column, else the file's name. */
  readonly title: string;
  /** The first day of the rows, where the event has none. */
  readonly firstDay: Day;
  /** What it is if it has to be made. */
  readonly kind: string;
};

/**
 * The giveaway rows belong to: the one the owner names, else the one with the event's number, else that
 * title and day, else a new one. @throws Refusal `not_found`
 */
export function giveawayFor(
  handle: WritingHandle,
  { id, source, event, title, firstDay, kind }: GiveawayHint,
): { readonly giveaway: KnownGiveaway; readonly isNew: boolean } {
  if (id !== null) {
    const named = giveawayOfId(handle, id);
    if (!named) throw new Refusal('not_found', `This book has no giveaway ${id}. Nothing was changed.`);
    return { giveaway: named, isNew: false };
  }
  const key = event && event.id !== '' ? `${source}:${event.id}` : null;
  const name = event?.title || title;
  const known = (key && giveawayOfKey(handle, key)) || giveawayOfTitle(handle, name, event?.on ?? null);
  if (known) return { giveaway: known, isNew: false };
  const day = event?.on ?? firstDay;
  const made = insertFoundGiveaway(handle, { title: name, kind, day, sourceKey: key });
  return {
    giveaway: { id: made, title: name, kind, startsOn: day, channel: '', audience: null },
    isNew: true,
  };
}
