import type { Row } from '../../../../src/domain/import/cell';
import type { Day } from '../../../../src/domain/day';
import { occurrenceCounter } from '../../../../src/domain/import/fingerprint';
import { responsePartKey, responseReader } from '../../../../src/domain/import/response-row';
import { foldCell } from '../../../../src/domain/import/words';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import { leaveTheUnnamed } from '../giveaway-postings';
import { attendees } from './attendees';
import { kindOfGiveaway, titleOfFile } from './giveaway-proposal';
import type { Prepared } from './prepare';
import { responsePreview } from './preview-responses';
import type { Line } from './response-facts';
import { type GiveawayHint, giveawayFor } from './response-giveaway';
import { storeGroup } from './response-group';
import type { RowLog } from './row-log';
import { NO_REFUNDS, type Storer } from './storer';

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
  let waiting = 0;
  const groups = new Map<string, Line[]>();
  const tally = { ...NO_REFUNDS, created: 0, updated: 0, unchanged: 0, repeated: 0 };
  const count = (fate: 'created' | 'updated' | 'unchanged'): void => {
    tally[fate] += 1;
  };
  const preview = responsePreview(file.binding, people.isNew);

  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      log.refuse(rowNumber, outcome.refused);
      preview.refused(rowNumber, row, outcome.refused, business.currency);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    waiting += 1;
    const content = responsePartKey(outcome.record, row);
    push(groups, outcome.record.giveaway, {
      row: rowNumber,
      record: outcome.record,
      key: `${content}#${nth(content)}`,
    });
    preview.row(rowNumber);
  };
  function* finish(): Generator<number> {
    let before = 0;
    for (const lines of groups.values()) {
      const { giveaway, isNew } = giveawayFor(handle, hintOf(file, lines, handle.today));
      if (isNew && hasNoDay(file, lines)) warnOfToday(log, lines, giveaway.startsOn);
      const rules = { people, listsRegistrations, preview, count };
      for (const stored of storeGroup(handle, giveaway, lines, rules)) yield before + stored;
      before += lines.length;
      leaveTheUnnamed(handle, giveaway);
    }
  }
  return {
    add,
    waiting: () => waiting,
    finish,
    tally: () => ({ ...tally, orders: 0, people: people.count() }),
    preview: () => preview.rows(handle),
  };
}

function hintOf({ file, recognised, request }: Prepared, lines: readonly Line[], today: Day): GiveawayHint {
  const { source, event } = recognised;
  return {
    id: request.giveawayId,
    made: request.newGiveaway ?? null,
    source: source?.people ?? 'generic',
    event,
    title: lines[0]?.record.giveaway || titleOfFile(file.name),
    firstDay: daysOf(lines).sort()[0] ?? today,
    kind: kindOfGiveaway(recognised),
  };
}

function daysOf(lines: readonly Line[]): Day[] {
  return lines.flatMap(({ record }) => record.day ?? record.registeredOn ?? []);
}

// Neither the report, nor its rows, nor the owner says when it was: nobody would look for it under today.
function hasNoDay({ recognised, request }: Prepared, lines: readonly Line[]): boolean {
  const given = request.newGiveaway?.day ?? recognised.event?.on ?? null;
  return given === null && daysOf(lines).length === 0;
}

function warnOfToday(log: RowLog, lines: readonly Line[], today: Day): void {
  const first = lines[0]?.row ?? 1;
  log.warn(first, [{ reason: 'no_day_at_all', column: '', value: today }]);
}

function push(groups: Map<string, Line[]>, giveaway: string, line: Line): void {
  const name = foldCell(giveaway);
  const group = groups.get(name);
  if (group) group.push(line);
  else groups.set(name, [line]);
}
