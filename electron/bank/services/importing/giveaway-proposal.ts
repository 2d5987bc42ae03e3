import type { GiveawayProposal } from '../../../../src/contract/imports';
import type { ReadingHandle } from '../../db/handle';
import { giveawayOfKey, giveawayOfTitle } from '../../db/imported-giveaways';
import type { Inspected } from './prepare';
import type { Recognised } from './recognise';

/** The giveaway the responses of a file go to unless the owner says otherwise; null for other kinds. */
export function giveawayProposal(
  handle: ReadingHandle,
  { file, recognised }: Inspected,
): GiveawayProposal | null {
  const { kind, event, source, mapping } = recognised;
  if (kind !== 'responses') return null;
  const title = event?.title || titleOfFile(file.name);
  const key = event && event.id !== '' ? `${source?.people ?? 'generic'}:${event.id}` : null;
  const known = (key && giveawayOfKey(handle, key)) || giveawayOfTitle(handle, title, event?.on ?? null);
  const byRow = event === null && mapping.some(({ field }) => field === 'giveaway');
  if (!known || byRow) {
    return { id: null, title, day: event?.on ?? null, kind: kindOfGiveaway(recognised), byRow };
  }
  return { id: known.id, title: known.title, day: known.startsOn, kind: known.kind, byRow };
}

/** What a giveaway is that is made for the responses of a file. */
export function kindOfGiveaway({ source, mapping }: Recognised): string {
  const held = mapping.some(({ field }) => field === 'minutes' || field === 'attended');
  return source?.giveawayKind ?? (held ? 'webinar' : 'guide');
}

/** The title of a giveaway nothing but the file's name tells. */
export function titleOfFile(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
