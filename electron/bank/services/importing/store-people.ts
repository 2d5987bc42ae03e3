import type { Row } from '../../../../src/domain/import/cell';
import { clusters, isNameOnly, traitsOf } from '../../../../src/domain/import/clusters';
import { occurrenceCounter } from '../../../../src/domain/import/fingerprint';
import { type PersonRecord, nameOnlyKey, personReader } from '../../../../src/domain/import/person-row';
import { phoneReader } from '../../../../src/domain/import/phone';
import type { Business } from '../../db/business';
import { contactOfIdentity } from '../../db/contact-matching';
import type { WritingHandle } from '../../db/handle';
import { findContactOf } from './contact-finder';
import { mergeRows } from './person-merge';
import type { Prepared } from './prepare';
import { peoplePreview } from './preview-people';
import type { RowLog } from './row-log';
import { NAME_ONLY, type PersonToStore, createPerson, updatePerson } from './store-person';
import type { Fate } from './store-sale';
import { NO_REFUNDS, RECORDS_PER_TURN, type Storer } from './storer';

type Line = { readonly row: number; readonly person: PersonRecord; readonly rowKey: string | null };
type Gathered = { toStore: PersonToStore; readonly rows: number[] };

/**
 * Stores a file of people. First the rows are put together that are about one person, then these are
 * looked for in the book, and only then is anything written: so the same file again finds everyone
 * where it left them, in whatever order its rows stand.
 */
export function peopleStorer(handle: WritingHandle, business: Business, file: Prepared, log: RowLog): Storer {
  const read = personReader(file.binding, { ...business, dateOrder: file.dateOrder, today: handle.today });
  const source = {
    source: file.recognised.source?.people ?? 'generic',
    reason: `imported from ${file.file.name}`,
    phoneOf: phoneReader(business.country),
  };
  const nth = occurrenceCounter();
  const together = clusters();
  const lines: Line[] = [];
  const count = { created: 0, updated: 0, unchanged: 0, repeated: 0 };
  const preview = peoplePreview(file.binding);
  let [people, settled] = [0, 0];

  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      log.refuse(rowNumber, outcome.refused);
      preview.refused(rowNumber, row, outcome.refused, business.currency);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    const person = outcome.record;
    const traits = traitsOf(person, person.phone === '' ? null : source.phoneOf(person.phone));
    const content = isNameOnly(traits) ? nameOnlyKey(person) : null;
    together.add(traits);
    lines.push({ row: rowNumber, person, rowKey: content === null ? null : `${content}#${nth(content)}` });
    preview.row(rowNumber);
  };
  function* finish(): Generator<number> {
    const found = new Map<number, Gathered>();
    const fresh: Gathered[] = [];
    let done = 0;
    for (const one of gather(lines, together)) {
      const id = idOf(handle, one.toStore, source.source);
      const same = id === null ? undefined : found.get(id);
      if (same) mergeGathered(same, one);
      else if (id === null) fresh.push(one);
      else found.set(id, one);
      if ((done += 1) % RECORDS_PER_TURN === 0) yield settled;
    }
    for (const [id, { toStore, rows }] of found) {
      settle(id, rows, updatePerson(handle, id, toStore, source) ? 'updated' : 'unchanged');
      if ((done += 1) % RECORDS_PER_TURN === 0) yield settled;
    }
    for (const { toStore, rows } of fresh) {
      settle(createPerson(handle, toStore, source), rows, 'created');
      if ((done += 1) % RECORDS_PER_TURN === 0) yield settled;
    }
  }
  const settle = (id: number, rows: readonly number[], fate: Fate): void => {
    people += 1;
    settled += rows.length;
    count[fate] += 1;
    count.unchanged += rows.length - 1;
    count.repeated += rows.length - 1;
    preview.settle(rows, id, fate);
  };
  return {
    add,
    waiting: () => lines.length,
    finish,
    tally: () => ({ ...count, ...NO_REFUNDS, orders: 0, people }),
    preview: () => preview.rows(handle),
  };
}

function gather(lines: readonly Line[], together: ReturnType<typeof clusters>): Iterable<Gathered> {
  const gathered = new Map<number, Gathered>();
  for (const [index, { row, person, rowKey }] of lines.entries()) {
    const cluster = together.clusterOf(index);
    const toStore = { person, rowKey, traits: together.traitsIn(cluster) };
    const before = gathered.get(cluster);
    if (before) mergeGathered(before, { toStore, rows: [row] });
    else gathered.set(cluster, { toStore, rows: [row] });
  }
  return gathered.values();
}

function mergeGathered(into: Gathered, { toStore, rows }: Gathered): void {
  for (const row of rows) into.rows.push(row);
  into.toStore = { ...into.toStore, person: mergeRows(into.toStore.person, toStore.person) };
}

function idOf(handle: WritingHandle, { rowKey, traits }: PersonToStore, source: string): number | null {
  return rowKey === null
    ? findContactOf(handle, traits, source)
    : (contactOfIdentity(handle, NAME_ONLY, rowKey) ?? null);
}
