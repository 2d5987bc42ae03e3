import { type Day, localDay } from '../../../src/domain/day';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { type MonthAccount, openedWith } from '../../../src/domain/ledger/month-account';
import { type Month, addMonths, monthEnd } from '../../../src/domain/month';
import { type ChangedPosting, correctionsOf } from '../../../src/domain/statement/corrections';
import type { OpensAfter, StatedCorrection } from '../../../src/domain/statement/draw-up-statement';
import { findBusiness } from '../db/business';
import { type EntryImage, type TouchedEntry, entriesTouchedSince } from '../db/entry-changes';
import type { ReadingHandle } from '../db/handle';
import type { KnownOn } from '../db/known';
import { type MonthLock, findLock } from '../db/month-locks';
import { contactName } from '../db/people-list';
import { listRateCards } from '../db/rate-cards';
import { actInWords } from '../db/statement-acts';
import { labelsOf } from './kind-labels';

/**
 * A month's account of the business as it opens: with what the locked month before it closed with, where
 * that is locked and this one is not. What was known on a past day is left as it was. Points.
 */
export function openedAfterLock(
  handle: ReadingHandle,
  account: MonthAccount,
  knownOn: KnownOn = null,
): MonthAccount {
  const before = knownOn === null ? findLock(handle, addMonths(account.month, -1)) : undefined;
  if (!before || findLock(handle, account.month)) return account;
  return openedWith(account, before.closing);
}

/** What a month opens after, where the month before it is locked; else null. */
export function opensAfter(handle: ReadingHandle, month: Month): OpensAfter | null {
  const before = findLock(handle, addMonths(month, -1));
  if (!before) return null;
  const through = monthEnd(before.month);
  return { through, closing: before.closing, corrections: correctionsSince(handle, before, through) };
}

function correctionsSince(handle: ReadingHandle, lock: MonthLock, through: Day): StatedCorrection[] {
  const touched = entriesTouchedSince(handle, lock, through);
  if (touched.length === 0) return [];
  const zone = findBusiness(handle)?.zone ?? 'UTC';
  const cards = listRateCards(handle);
  const changed = touched.map((entry) => changedPosting(entry, zone));
  const labels = labelsOf(cards);
  const imagesOf = imagesByAct(touched);
  return correctionsOf(changed, through, fadingOf(cards)(through)).map((correction) => {
    const images = imagesOf.get(correction.actId) ?? [];
    const act = actInWords(handle, correction.actId);
    const kind = images.at(-1)?.kind ?? '';
    const label = labels.get(kind) ?? kind;
    const whole = act?.giveaway ? `${label}: ${act.giveaway}` : label;
    return { ...correction, label: whole, ...reachedBy(handle, images, act?.reach ?? null) };
  });
}

function changedPosting({ before, after, at }: TouchedEntry, zone: string): ChangedPosting {
  const image = after ?? before;
  if (!image) throw new RangeError('An entry that was touched was there before or after');
  // Recorded rows carry their day; the journal has the moment.
  const recordedOn = at.length > 10 ? localDay(new Date(at), zone) : (at as Day);
  return { actId: image.act_id, before: counted(before), after: counted(after), recordedOn };
}

function counted(image: EntryImage | null): ChangedPosting['before'] {
  if (image === null || image.voided_on !== null) return null;
  return { class: image.class, day: image.day, points: image.micropoints / 1e6 };
}

// Those that count now, or (where none does) those that counted when the month was locked.
function imagesByAct(touched: readonly TouchedEntry[]): Map<number, EntryImage[]> {
  const now = new Map<number, EntryImage[]>();
  const then = new Map<number, EntryImage[]>();
  for (const { before, after } of touched) {
    if (after && after.voided_on === null) now.set(after.act_id, [...(now.get(after.act_id) ?? []), after]);
    if (before) then.set(before.act_id, [...(then.get(before.act_id) ?? []), before]);
  }
  return new Map([...then, ...now]);
}

function reachedBy(handle: ReadingHandle, images: readonly EntryImage[], reach: number | null) {
  const ids = [...new Set(images.flatMap(({ contact_id }) => contact_id ?? []))];
  const contacts = ids
    .slice(0, 3)
    .map((id) => ({ id, name: contactName(handle, id) }))
    .filter(({ name }) => name !== '');
  return {
    contacts,
    names: contacts.map(({ name }) => name),
    named: ids.length,
    audience: images.some(({ contact_id }) => contact_id === null),
    reach,
  };
}
