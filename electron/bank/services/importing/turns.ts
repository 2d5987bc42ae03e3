import type { Context } from '../context';
import { TURN_MS, breathe } from './data-rows';
import type { Prepared } from './prepare';

/**
 * Reports how far one file has come, and lets others have a turn, where they have waited long enough or the
 * file is at its end. @throws when the import was cancelled
 */
export type Turn = (file: Prepared, done: number, isAtEnd?: boolean) => Promise<void>;

/** The turns of an import: the progress of several files is that of all their rows together. */
export function turns(context: Context, files: readonly Prepared[]): Turn {
  const total = rowsOf(files);
  let since = performance.now();
  return async (file, done, isAtEnd = false) => {
    if (!isAtEnd && performance.now() - since < TURN_MS) return;
    const before = rowsOf(files.slice(0, files.indexOf(file)));
    context.report({ done: before + done, total, doing: 'Storing the rows' });
    await breathe();
    context.signal.throwIfAborted();
    since = performance.now();
  };
}

function rowsOf(files: readonly Prepared[]): number {
  return files.reduce((sum, { survey }) => sum + survey.rows, 0);
}
