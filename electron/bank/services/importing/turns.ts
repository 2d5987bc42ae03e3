import type { Context } from '../context';
import { breathe } from './data-rows';
import type { Prepared } from './prepare';

/** Reports how far one file has come, and lets others have a turn. @throws when the import was cancelled */
export type Turn = (file: Prepared, done: number) => Promise<void>;

/** The turns of an import: the progress of several files is that of all their rows together. */
export function turns(context: Context, files: readonly Prepared[]): Turn {
  const total = rowsOf(files);
  return async (file, done) => {
    const before = rowsOf(files.slice(0, files.indexOf(file)));
    context.report({ done: before + done, total, doing: 'Storing the rows' });
    await breathe();
    context.signal.throwIfAborted();
  };
}

function rowsOf(files: readonly Prepared[]): number {
  return files.reduce((sum, { survey }) => sum + survey.rows, 0);
}
