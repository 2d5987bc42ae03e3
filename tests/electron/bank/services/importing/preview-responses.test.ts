import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const ZOOM = join(import.meta.dirname, '../../../../fixtures/catalogue/zoom-webinar.csv');
const responses = { kind: 'responses' } as const;

async function shown(context: Context, path: string, kind: 'responses' | null) {
  const { previews } = await rehearse(context, path, { kind });
  return previews[0]?.map(({ cells, happens, state }) => [cells['name'], cells['minutes'], happens, state]);
}

it('a row that says two things says both, and a re-join has no minutes of its own', async () => {
  const context = makeTestBook(folder.path);
  const AGAIN = 'the same person again, counted above';
  expect(await shown(context, ZOOM, null)).toEqual([
    ['Ines Roque', '49', 'registered and attended, new person', 'new'],
    ['Ines Roque', '', AGAIN, 'unchanged'],
    ['Tom Adeyemi', '', 'registered, new person', 'new'],
    ['Eve Stone', '60', 'registered and attended, new person', 'new'],
  ]);
  await run(context, ZOOM, { kind: null });
  expect(await shown(context, ZOOM, null)).toEqual([
    ['Ines Roque', '49', 'already here', 'unchanged'],
    ['Ines Roque', '', AGAIN, 'unchanged'],
    ['Tom Adeyemi', '', 'already here', 'unchanged'],
    ['Eve Stone', '60', 'already here', 'unchanged'],
  ]);
});

it('a later report adds who came to who had registered, and says what it changes', async () => {
  const context = makeTestBook(folder.path);
  const report = (name: string, attended: string, minutes: string, registered: string): string =>
    folder.write(
      `${name}.csv`,
      `Name,Email,Registered on,Attended,Minutes,Date,Giveaway\nAnn,ann@example.com,${registered},${attended},${minutes},2026-10-08,Talk\n`,
    );
  await run(context, report('first', 'no', '', '2026-09-30'), responses);
  expect(await shown(context, report('second', 'yes', '20', '2026-09-29'), 'responses')).toEqual([
    ['Ann', '20', 'attended, registered changed', 'new'],
  ]);
  await run(context, report('third', 'yes', '20', '2026-09-30'), responses);
  expect(await shown(context, report('fourth', 'yes', '30', '2026-09-30'), 'responses')).toEqual([
    ['Ann', '50', 'attended, changed', 'updated'],
  ]);
});
