import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInThread } from '../../../../electron/bank/threads/run-in-thread';
import type { Progress } from '../../../../src/contract/messages';
import { tempFolder } from '../../../helpers/temp-folder';

const { path: folder } = tempFolder();
const quiet = { report: () => {}, signal: new AbortController().signal };

function script(name: string, text: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort, workerData } from 'node:worker_threads';\n${text}`);
  return path;
}

it('tells how far a thread is, and what came of it', async () => {
  const path = script(
    'double',
    `parentPort.postMessage({ type: 'progress', progress: { done: 1, total: 2, doing: 'Doubling' } });
     parentPort.postMessage({ type: 'done', result: workerData * 2 });`,
  );
  const told: Progress[] = [];
  const found = await runInThread<number>(path, 21, { ...quiet, report: (one) => told.push(one) });
  expect([found, told]).toEqual([42, [{ done: 1, total: 2, doing: 'Doubling' }]]);
});

it('a thread that throws, ends without a word or is not there fails, and is not waited for', async () => {
  const thrown = script('throws', "throw new RangeError('Too large');");
  await expect(runInThread(thrown, null, quiet)).rejects.toThrow('Too large');
  await expect(runInThread(script('ends', 'process.exit(3);'), null, quiet)).rejects.toThrow(
    /without an answer/,
  );
  await expect(runInThread(join(folder, 'nowhere.mjs'), null, quiet)).rejects.toThrow(/nowhere/);
});

it('is stopped in the middle of its work', async () => {
  const path = script(
    'forever',
    "parentPort.postMessage({ type: 'progress', progress: {} }); for (;;) { Math.sqrt(2); }",
  );
  const stop = new AbortController();
  const report = (): void => stop.abort(new Error('Enough'));
  await expect(runInThread(path, null, { report, signal: stop.signal })).rejects.toThrow('Enough');
  await expect(runInThread(path, null, { report, signal: stop.signal })).rejects.toThrow('Enough');
});
