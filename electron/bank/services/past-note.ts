import type { PastNote } from '../../../src/contract/ledger';
import type { Day } from '../../../src/domain/day';
import { countLateEntries } from '../db/late-entries';
import type { Context } from './context';

/** How knowledge of the time up to a past day has changed since, in entries. */
export function pastNote(context: Context, { asOf }: { asOf: Day }): PastNote {
  return countLateEntries(context.book.reader, asOf);
}
