import { type ActRecord, actContentKey, actReader } from '../../../../src/domain/import/act-row';
import type { Row } from '../../../../src/domain/import/cell';
import { occurrenceCounter } from '../../../../src/domain/import/fingerprint';
import { columnName } from '../../../../src/domain/import/row-cells';
import { foldCell } from '../../../../src/domain/import/words';
import { minorUnitDigits } from '../../../../src/domain/money';
import { contactsOfAct, insertAct, setActContacts } from '../../db/acts';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import { actOfKey, giveawayOfTitle } from '../../db/imported-giveaways';
import { listRateCards } from '../../db/rate-cards';
import { postAct } from '../posting';
import { attendees } from './attendees';
import type { Prepared } from './prepare';
import { actPreview } from './preview-acts';
import type { RowLog } from './row-log';
import { NO_REFUNDS, type Storer } from './storer';

/** Guests who only gave a name are one person per name among acts, and nobody else of that name. */
const AMONG_ACTS = 'acts';

/**
 * Stores a sheet of acts, each posted under the rate card in force on its day as if it had been logged
 * then, recorded today. An act is known by its content and how often it has come: one that is here
 * stays as it is, one that was removed stays removed.
 */
export function actStorer(handle: WritingHandle, business: Business, file: Prepared, log: RowLog): Storer {
  const cards = listRateCards(handle);
  const read = actReader(file.binding, {
    ...business,
    dateOrder: file.dateOrder,
    decimal: file.decimal,
    today: handle.today,
    digits: minorUnitDigits(business.currency),
    cards,
  });
  const people = attendees(handle, file.recognised.source?.people ?? 'generic', business.country);
  const giveawayOf = giveawayFinder(handle);
  const giveawayColumn = columnName(file.binding, 'giveaway');
  const nth = occurrenceCounter();
  const reached = new Set<number>();
  const count = { created: 0, updated: 0, unchanged: 0 };
  const preview = actPreview(file.binding, people.isNew);

  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      log.refuse(rowNumber, outcome.refused);
      preview.refused(rowNumber, row, outcome.refused, business.currency);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    const content = actContentKey(outcome.record);
    const sourceKey = `acts:${content}#${nth(content)}`;
    const known = actOfKey(handle, sourceKey);
    const actId = known?.id ?? store(outcome.record, sourceKey, rowNumber);
    count[known ? 'unchanged' : 'created'] += 1;
    for (const { id } of contactsOfAct(handle, actId)) reached.add(id);
    preview.row(rowNumber, actId, known ? 'unchanged' : 'created');
  };
  const store = (record: ActRecord, sourceKey: string, rowNumber: number): number => {
    const { who, giveaway, notes, kind, day, channel, units, reach, minutes, cost } = record;
    const contactIds = [...new Set(who.map((one) => people.contactOf(one, AMONG_ACTS)))];
    const giveawayId = giveaway === '' ? null : giveawayOf(giveaway);
    if (giveaway !== '' && giveawayId === null) {
      log.warn(rowNumber, [{ reason: 'unknown_giveaway', column: giveawayColumn, value: giveaway }]);
    }
    const act = { kind, day, channel, units, reach, minutes, cost, giveawayId, note: notes };
    const actId = insertAct(handle, act, sourceKey);
    setActContacts(handle, actId, contactIds);
    postAct(handle, cards, actId, act, contactIds);
    return actId;
  };
  return {
    add,
    waiting: () => 0,
    *finish() {},
    tally: () => ({ ...count, ...NO_REFUNDS, repeated: 0, orders: 0, people: reached.size }),
    preview: () => preview.rows(handle),
  };
}

function giveawayFinder(handle: WritingHandle): (title: string) => number | null {
  const known = new Map<string, number | null>();
  return (title) => {
    const key = foldCell(title);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = giveawayOfTitle(handle, title, null)?.id ?? null;
    known.set(key, found);
    return found;
  };
}
