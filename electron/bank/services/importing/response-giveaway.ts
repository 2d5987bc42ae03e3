import { Refusal } from '../../../../src/contract/failure';
import type { FoundEvent } from '../../../../src/domain/import/catalogue/source';
import type { Day } from '../../../../src/domain/day';
import type { WritingHandle } from '../../db/handle';
import type { NewGiveaway } from './request';
import {
  type KnownGiveaway,
  giveawayOfId,
  giveawayOfKey,
  giveawayOfTitle,
  insertFoundGiveaway,
  noteLength,
} from '../../db/imported-giveaways';

/** The giveaway some rows are about, as far as their file and the owner tell. */
export type GiveawayHint = {
  /** The owner's word: one of the book, or one to be made. */
  readonly id: number | null;
  readonly made: NewGiveaway | null;
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
 * title and day, else a new one. Its length is noted where the report has it. @throws Refusal `not_found`
 */
export function giveawayFor(
  handle: WritingHandle,
  hint: GiveawayHint,
): { readonly giveaway: KnownGiveaway; readonly isNew: boolean } {
  const found = foundOrMade(handle, hint);
  const minutes = hint.event?.minutes ?? null;
  if (minutes !== null) noteLength(handle, found.giveaway.id, minutes);
  return found;
}

function foundOrMade(
  handle: WritingHandle,
  hint: GiveawayHint,
): { readonly giveaway: KnownGiveaway; readonly isNew: boolean } {
  const { id, source, event, title, firstDay, kind } = hint;
  if (id !== null) {
    const named = giveawayOfId(handle, id);
    if (!named) throw new Refusal('not_found', `This book has no giveaway ${id}. Nothing was changed.`);
    return { giveaway: named, isNew: false };
  }
  const key = event && event.id !== '' ? `${source}:${event.id}` : null;
  if (hint.made) return makeGiveaway(handle, hint.made, event?.on ?? firstDay, key);
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

// Made once: the same file read again finds the one it made.
function makeGiveaway(
  handle: WritingHandle,
  { title, day, kind }: NewGiveaway,
  firstDay: Day,
  key: string | null,
): { readonly giveaway: KnownGiveaway; readonly isNew: boolean } {
  const startsOn = day ?? firstDay;
  const known = giveawayOfTitle(handle, title, startsOn);
  if (known) return { giveaway: known, isNew: false };
  const sourceKey = key !== null && giveawayOfKey(handle, key) === undefined ? key : null;
  const id = insertFoundGiveaway(handle, { title, kind, day: startsOn, sourceKey });
  return { giveaway: { id, title, kind, startsOn, channel: '', audience: null }, isNew: true };
}
