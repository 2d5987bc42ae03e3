import type { Row } from '../../../../src/domain/import/cell';
import type { Day } from '../../../../src/domain/day';
import { occurrenceCounter } from '../../../../src/domain/import/fingerprint';
import { responsePartKey, responseReader } from '../../../../src/domain/import/response-row';
import { foldCell } from '../../../../src/domain/import/words';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import type { KnownGiveaway } from '../../db/imported-giveaways';
import { attendees } from './attendees';
import { kindOfGiveaway, titleOfFile } from './giveaway-proposal';
import type { Prepared } from './prepare';
import { responsePreview } from './preview-responses';
import { type Fact, type Line, factsOf } from './response-facts';
import { type GiveawayHint, giveawayFor } from './response-giveaway';
import { leaveTheUnnamed, postResponders } from './response-postings';
import type { RowLog } from './row-log';
import { markPosted, storeFact } from './store-response';
import { RECORDS_PER_TURN, type Storer } from './storer';

/**
 * Stores a report of who registered, came, downloaded or replied. Its rows wait until the last of them,
 * because several may be about one person; then each giveaway's contacts are settled and posted.
 */
export function responseStorer(
  handle: WritingHandle,
  business: Business,
  file: Prepared,
  log: RowLog,
): Storer {
  const { source } = file.recognised;
  const read = responseReader(file.binding, { ...business, dateOrder: file.dateOrder, today: handle.today });
  const people = attendees(handle, source?.people ?? 'generic', business.country);
  const listsRegistrations = file.binding.has('registered_on') || file.binding.has('attended');
  const nth = occurrenceCounter();
  const groups = new Map<string, Line[]>();
  const count = { created: 0, updated: 0, unchanged: 0 };
  const preview = responsePreview(file.binding, people.isNew);

  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      log.refuse(rowNumber, outcome.refused);
      preview.refused(rowNumber, row, outcome.refused, business.currency);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    const content = responsePartKey(outcome.record, row);
    const line = { row: rowNumber, record: outcome.record, key: `${content}#${nth(content)}` };
    push(groups, foldCell(outcome.record.giveaway), line);
    preview.row(rowNumber);
  };
  function* finish(): Generator<void> {
    for (const lines of groups.values()) {
      const { giveaway } = giveawayFor(handle, hintOf(file, lines, handle.today));
      yield* storeGroup(giveaway, lines);
      leaveTheUnnamed(handle, giveaway);
    }
  }
  function* storeGroup(giveaway: KnownGiveaway, lines: readonly Line[]): Generator<void> {
    const byContact = new Map<number, Line[]>();
    for (const line of lines) {
      const id = people.contactOf(line.record.who, String(giveaway.id));
      push(byContact, id, line);
    }
    const toPost = new Map<string, Due>();
    let done = 0;
    for (const [contactId, own] of byContact) {
      for (const fact of factsOf(own, listsRegistrations, giveaway.startsOn)) {
        const { fate, posts } = storeFact(handle, giveaway.id, contactId, fact);
        count[fate] += 1;
        if (posts) due(toPost, fact).push(contactId);
        preview.settle(
          own.map(({ row }) => row),
          { contactId, giveawayId: giveaway.id, giveaway: giveaway.title, fact, fate },
        );
      }
      if ((done += 1) % RECORDS_PER_TURN === 0) yield;
    }
    for (const { fact, contactIds } of toPost.values()) post(giveaway, fact, contactIds);
  }
  const post = (giveaway: KnownGiveaway, { kind, day }: Fact, contactIds: readonly number[]): void => {
    if (kind !== 'attended' && kind !== 'downloaded') return;
    const actId = postResponders(handle, giveaway, kind, day, contactIds);
    if (actId !== null) markPosted(handle, giveaway.id, contactIds, kind, actId);
  };
  return {
    add,
    finish,
    tally: () => ({ ...count, orders: 0, people: people.count() }),
    preview: () => preview.rows(handle),
  };
}

function hintOf({ file, recognised, request }: Prepared, lines: readonly Line[], today: Day): GiveawayHint {
  const { source, event } = recognised;
  const days = lines.flatMap(({ record }) => record.day ?? record.registeredOn ?? []).sort();
  return {
    id: request.giveawayId,
    made: request.newGiveaway ?? null,
    source: source?.people ?? 'generic',
    event,
    title: lines[0]?.record.giveaway || titleOfFile(file.name),
    firstDay: days[0] ?? today,
    kind: kindOfGiveaway(recognised),
  };
}

/** Contacts to whom points are due for the same kind of response on the same day. */
type Due = { readonly fact: Fact; readonly contactIds: number[] };

function due(all: Map<string, Due>, fact: Fact): number[] {
  const key = `${fact.kind} ${fact.day}`;
  const known = all.get(key) ?? { fact, contactIds: [] };
  all.set(key, known);
  return known.contactIds;
}

function push<K>(groups: Map<K, Line[]>, key: K, line: Line): void {
  const group = groups.get(key);
  if (group) group.push(line);
  else groups.set(key, [line]);
}
