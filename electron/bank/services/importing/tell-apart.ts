import type { SheetInQuestion } from '../../../../src/contract/imports';
import type { Context } from '../context';
import type { Recognised } from './recognise';
import type { ImportRequest } from './request';
import { walkThrough } from './walk-through';

/** What tells tables apart that could all be meant: the name, the rows, the header. @throws UnreadableFile, AbortError */
export async function tellApart(
  context: Context,
  rivals: readonly Recognised[],
  request: ImportRequest,
): Promise<SheetInQuestion[]> {
  const told: SheetInQuestion[] = [];
  for (const rival of rivals) {
    const { rows } = await walkThrough(context, rival, request);
    const headers = rival.columns.map(({ name }) => name).filter((name) => name.trim() !== '');
    told.push({ name: rival.table.sheet ?? '', rows, headers });
  }
  return told;
}
