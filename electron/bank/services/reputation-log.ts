import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import type { reputationOperations } from '../../../src/contract/reputation';
import { assertNever } from '../../../src/domain/assert-never';
import type { ReadingKind } from '../../../src/domain/import/reading-words';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import {
  type KnownReading,
  type ReputationReading,
  findReading,
  insertReading,
  removeReading,
  replaceReading,
  updateReading,
} from '../db/readings';
import { withWhom } from './act-names';
import { contactsFor } from './acts';
import { type Context, change, todayOf } from './context';

type Written = InputOf<(typeof reputationOperations)['log']>;
type Noted = { readonly id: number; readonly contactId: number | null };

const WORDS: Readonly<Record<ReadingKind, string>> = {
  review: 'a review',
  nps: 'a survey score',
  mention: 'a mention',
  referral: 'a referral',
  thanks: 'a word of thanks',
};

/** Notes what somebody said of the business; somebody typed in place is added. @throws Refusal `future_day`, `not_found` */
export function logReading(context: Context, written: Written): Noted {
  refuseFuture(context, written);
  return change(context, nameOf(context, 'Noted', written), (handle) => {
    const reading = readingOf(handle, written);
    return { id: insertReading(handle, reading), contactId: reading.contactId };
  });
}

/** Replaces what was noted. @throws Refusal `future_day`, `not_found` */
export function editReading(
  context: Context,
  { id, reading: written }: { readonly id: number; readonly reading: Written },
): Noted {
  refuseFuture(context, written);
  return change(context, nameOf(context, 'Changed', written), (handle) => {
    const before = known(handle, id);
    const reading = { ...readingOf(handle, written), id };
    if (!isSame(before, reading)) replaceReading(handle, reading);
    return { id, contactId: reading.contactId };
  });
}

/** Notes of readings whether they were replied to; those no longer in the book are passed over. */
export function markReplied(
  context: Context,
  { ids, replied }: { readonly ids: readonly number[]; readonly replied: boolean },
): { readonly changed: number } {
  const which = ids.length === 1 ? 'a reading' : `${ids.length} readings`;
  return change(context, `Marked ${which} as ${replied ? '' : 'not '}replied to`, (handle) => {
    const others = ids
      .flatMap((id) => findReading(handle, id) ?? [])
      .filter((one) => one.replied !== replied);
    for (const one of others) updateReading(handle, { ...one, replied });
    return { changed: others.length };
  });
}

/** Removes readings; Undo brings them back. Those no longer in the book are passed over. */
export function removeReadings(
  context: Context,
  { ids }: { readonly ids: readonly number[] },
): { readonly removed: number } {
  const [id = 0] = ids;
  const only = ids.length === 1 ? findReading(context.book.reader, id) : undefined;
  const which = only ? WORDS[only.kind] : `${ids.length} readings`;
  return change(context, `Removed ${which}`, (handle) => ({
    removed: ids.filter((one) => removeReading(handle, one)).length,
  }));
}

// The same as an import makes of the same words, so that both count alike.
function readingOf(handle: WritingHandle, written: Written): ReputationReading {
  const { kind, day, source, who, replied, note } = written;
  const [contactId = null] = who === null ? [] : contactsFor(handle, [who]);
  return { kind, day, source, contactId, replied, note, ...scoreOf(written) };
}

function scoreOf(written: Written): Pick<ReputationReading, 'value' | 'scale'> {
  switch (written.kind) {
    case 'review':
    case 'nps':
      return { value: written.value, scale: written.scale };
    case 'mention':
      return { value: written.value, scale: written.value === null ? null : 1 };
    case 'referral':
    case 'thanks':
      return { value: null, scale: null };
    default:
      return assertNever(written);
  }
}

function refuseFuture(context: Context, { day }: Written): void {
  if (day > todayOf(context))
    throw new Refusal('future_day', 'That day is still to come. Nobody has said anything on it yet.');
}

function nameOf({ book }: Context, verb: string, { kind, who }: Written): string {
  return `${verb} ${WORDS[kind]}${withWhom(book.reader, who === null ? [] : [who]).replace(' with ', ' from ')}`;
}

function known(handle: ReadingHandle, id: number): KnownReading {
  const reading = findReading(handle, id);
  if (!reading) throw new Refusal('not_found', 'This reading is no longer in the book.');
  return reading;
}

function isSame(a: KnownReading, b: KnownReading): boolean {
  return (Object.keys(b) as (keyof KnownReading)[]).every((key) => a[key] === b[key]);
}
