import { Refusal } from '../../../../src/contract/failure';
import type { ReadingHandle } from '../../db/handle';
import type { SourceFile, SourceTable } from '../../files/source-file';
import { type Recognised, recognise } from './recognise';
import { unreadable } from './refusals';
import type { ImportRequest } from './request';

/**
 * The table of a file that is meant: the sheet or table the owner names, or the only visible one with rows in
 * it, or the only one whose columns are understood. @throws Refusal `no_such_sheet`, `unreadable`
 */
export async function pickTable(
  handle: ReadingHandle,
  file: SourceFile,
  request: ImportRequest,
): Promise<{ readonly chosen: Recognised; readonly rivals: readonly Recognised[] }> {
  const candidates = candidateTables(file, request);
  const recognised: Recognised[] = [];
  for (const table of candidates) recognised.push(await recognise(handle, file, table, request));
  const understood = recognised.filter(
    ({ kind, open, sample }) => kind && open.length === 0 && sample.length > 0,
  );
  const pool = understood.length > 0 ? understood : recognised;
  const [chosen] = pool;
  if (!chosen) throw unreadable(file.name, 'It has nothing in it.');
  const rivals = pool.length > 1 ? pool.filter(({ table }) => table.sheet !== null) : [];
  return { chosen, rivals };
}

function candidateTables(file: SourceFile, { sheet }: ImportRequest): readonly SourceTable[] {
  if (sheet === null || file.tables.every((table) => table.sheet === null)) {
    const filled = file.tables.filter((table) => table.rowCount() !== 0);
    const visible = filled.filter((table) => !table.hidden);
    return visible.length > 0 ? visible : filled;
  }
  const named = tablesNamed(file, sheet.trim().toLowerCase());
  if (named.length === 0) {
    const names = file.tables.map((table) => `“${table.sheet}”`).join(', ');
    throw new Refusal(
      'no_such_sheet',
      `${file.name} has no sheet “${sheet}”. It has ${names}. Nothing was changed.`,
    );
  }
  return named;
}

// A sheet of several tables may be named as a whole: any of them may be meant then.
function tablesNamed({ tables }: SourceFile, wanted: string): readonly SourceTable[] {
  const nameOf = (table: SourceTable): string => (table.sheet ?? '').trim().toLowerCase();
  const exact = tables.find((table) => nameOf(table) === wanted);
  return exact ? [exact] : tables.filter((table) => nameOf(table).startsWith(`${wanted}, table `));
}
