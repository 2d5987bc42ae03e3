import { beforeAll, expect, it } from 'vitest';
import { atTerminal } from '../../../electron/cli/at-terminal';
import type { Context } from '../../../electron/bank/services/context';
import { undoImport } from '../../../electron/bank/services/importing/undo-import';
import { run } from '../../helpers/imports';
import { tempFolder } from '../../helpers/temp-folder';
import { everything, makeTestBook } from '../../helpers/test-book';

const folder = tempFolder();
let context: Context;

beforeAll(async () => {
  context = makeTestBook(folder.path);
  const rows = Array.from({ length: 12_000 }, (_, n) => `2026-04-03,p${n % 900}@example.com,${n}.50`);
  await run(context, folder.write('long.csv', `Date,Email,Amount\n${rows.join('\n')}\n`));
});

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, stream: { isTTY, columns: 40, write: (text: string) => written.push(text) } };
};

it('is cancelled by Ctrl-C, with nothing left behind', async () => {
  const before = everything(context.book);
  const { written, stream } = terminal(false);
  const work = atTerminal(context, (here) => undoImport(here, { id: 1 }), stream);
  setImmediate(() => process.emit('SIGINT'));
  await expect(work).rejects.toThrow('Cancelled: nothing was changed.');
  expect(everything(context.book)).toEqual(before);
  expect(written).toEqual([]);
});

it('shows how far it is on one line, never wider than the terminal, and clears it at the end', async () => {
  const listening = process.listenerCount('SIGINT');
  const { written, stream } = terminal(true);
  await atTerminal(context, (here) => undoImport(here, { id: 1 }), stream);
  const lines = written.map((text) => text.replace('\r\u001B[K', ''));
  expect(lines).toContain('100 % Undoing: Imported long.csv');
  expect(lines.filter((line) => line.length >= 40)).toEqual([]);
  expect(lines.at(-1)).toBe('');
  expect(written.join('')).not.toContain('\n');
  expect(process.listenerCount('SIGINT')).toBe(listening);
});
