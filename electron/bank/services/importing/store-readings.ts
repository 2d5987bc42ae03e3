import type { Row } from '../../../../src/domain/import/cell';
import { occurrenceCounter } from '../../../../src/domain/import/fingerprint';
import {
  type ReadingRecord,
  readingContentKey,
  readingReader,
} from '../../../../src/domain/import/reading-row';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import { insertReading, readingOfKey, updateReading } from '../../db/readings';
import { knownPeople } from './known-people';
import type { Prepared } from './prepare';
import { readingPreview } from './preview-readings';
import type { RowLog } from './row-log';
import type { Fate } from './store-sale';
import { NO_REFUNDS, type Storer } from './storer';

/**
 * Stores reviews, survey scores, mentions, referrals and words of thanks, known by their content and how
 * often it has come. Nobody becomes a contact by having written a review: who is not in the book yet
 * stands in the note. A reply, or a contact known by now, is added to what is here.
 */
export function readingStorer(
  handle: WritingHandle,
  business: Business,
  file: Prepared,
  log: RowLog,
): Storer {
  const read = readingReader(file.binding, { ...business, dateOrder: file.dateOrder, today: handle.today });
  const source = file.recognised.source;
  const contactOf = knownPeople(handle, source?.people ?? 'generic', business.country);
  const keyPrefix = source?.name ?? 'reputation';
  const nth = occurrenceCounter();
  const people = new Set<number>();
  const count = { created: 0, updated: 0, unchanged: 0 };
  const preview = readingPreview(file.binding);

  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      log.refuse(rowNumber, outcome.refused);
      preview.refused(rowNumber, row, outcome.refused, business.currency);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    const content = readingContentKey(outcome.record);
    const sourceKey = `${keyPrefix}:${content}#${nth(content)}`;
    const contactId = contactOf(outcome.record.who);
    if (contactId !== null) people.add(contactId);
    const fate = store(handle, sourceKey, outcome.record, contactId);
    count[fate] += 1;
    preview.row(rowNumber, sourceKey, fate);
  };
  return {
    add,
    waiting: () => 0,
    *finish() {},
    tally: () => ({ ...count, ...NO_REFUNDS, repeated: 0, orders: 0, people: people.size }),
    preview: () => preview.rows(handle),
  };
}

function store(
  handle: WritingHandle,
  sourceKey: string,
  record: ReadingRecord,
  contactId: number | null,
): Fate {
  const known = readingOfKey(handle, sourceKey);
  if (!known) {
    const { day, kind, value, scale, where, replied } = record;
    const note = contactId === null ? signed(record) : record.notes;
    insertReading(handle, { day, kind, value, scale, source: where, contactId, replied, note }, sourceKey);
    return 'created';
  }
  const now = {
    id: known.id,
    contactId: known.contactId ?? contactId,
    replied: known.replied || record.replied,
  };
  if (now.contactId === known.contactId && now.replied === known.replied) return 'unchanged';
  updateReading(handle, now);
  return 'updated';
}

// The words first, the name under them.
function signed({ notes, who }: ReadingRecord): string {
  const name = who.name || who.email;
  if (name === '') return notes;
  return notes === '' ? `— ${name}` : `${notes}\n— ${name}`;
}
