import { Refusal } from '../../../src/contract/failure';
import type { LedgerExported, LedgerLine, ledgerOperations } from '../../../src/contract/ledger';
import type { InputOf } from '../../../src/contract/operation';
import { lineIds, namesOfActs } from '../db/ledger-lines';
import type { LineFilter } from '../db/line-filter';
import { type ListToWrite, writeListCsv, writeListWorkbook } from '../files/write-list';
import type { Context } from './context';
import { linesOfIds } from './ledger';
import { filterOf } from './ledger-question';
import { notWritten } from './not-written';

type Asked = InputOf<(typeof ledgerOperations)['export']>;

// Enough to be quick, few enough that the window is answered in between.
const PART = 2000;

/** A workbook is made in memory; with more lines than this it would not open on an owner's laptop either. */
const MOST_IN_WORKBOOK = 200_000;

const COLUMNS = [
  'day',
  'what',
  'class',
  'who',
  'people_named',
  'people_reached',
  'giveaway',
  'channel',
  'note',
  'points',
  'balance_after',
  'recorded_on',
  'removed_on',
  'correction',
] as const;

/**
 * Writes every line that fits into a file, newest first, as the list shows them; points are exact.
 * @throws Refusal `not_written`, `too_long`, `unknown_file`, `cancelled`
 */
export async function exportLines(context: Context, asked: Asked): Promise<LedgerExported> {
  const { target, format, ...lines } = asked;
  const path = context.targetOf(target);
  const filter = filterOf(lines);
  const ids = lineIds(context.book.reader, filter, 0, Number.MAX_SAFE_INTEGER);
  if (format === 'xlsx' && ids.length > MOST_IN_WORKBOOK) throw tooLong();
  const list: ListToWrite = { name: 'Ledger', columns: COLUMNS, parts: partsOf(context, filter, ids) };
  try {
    await (format === 'csv' ? writeListCsv(path, list) : writeListWorkbook(path, list));
  } catch (error) {
    throw error instanceof Refusal ? error : notWritten(error, path);
  }
  return { lines: ids.length };
}

async function* partsOf(
  context: Context,
  filter: LineFilter,
  ids: ReturnType<typeof lineIds>,
): AsyncGenerator<(string | number | null)[][]> {
  for (let at = 0; at < ids.length; at += PART) {
    if (context.signal.aborted) throw new Refusal('cancelled', 'The list was not saved: it was stopped.');
    context.report({ done: at, total: ids.length, doing: 'Writing the list' });
    const lines = linesOfIds(context, filter, ids.slice(at, at + PART));
    const names = namesOfActs(
      context.book.reader,
      lines.map((line) => line.actId),
    );
    yield lines.map((line) => cellsOf(line, names.get(line.actId) ?? ''));
  }
}

function cellsOf(line: LedgerLine, names: string): (string | number | null)[] {
  return [
    line.day,
    line.label,
    line.class,
    names,
    line.named,
    line.reach,
    line.giveaway?.title ?? null,
    line.channel,
    line.note,
    line.points,
    line.voidedOn === null ? Math.round(line.balanceAfter * 1e6) / 1e6 : null,
    line.recordedOn,
    line.voidedOn,
    line.correction ? 'yes' : null,
  ];
}

function tooLong(): Refusal {
  return new Refusal(
    'too_long',
    'This list is too long for a workbook. Save it as CSV, or narrow it to 200,000 entries or fewer.',
  );
}
