import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../../src/contract/messages';
import { run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook } from '../../../../helpers/test-book';

const ROWS = 12_000;
const folder = tempFolder();

const csv = (header: string, row: (n: number) => string, rows = ROWS): string =>
  folder.write('long.csv', `${header}\n${Array.from({ length: rows }, (_, n) => row(n)).join('\n')}\n`);

async function told(path: string, kind: 'purchases' | 'people' | 'responses' | 'acts'): Promise<number[]> {
  const progresses: Progress[] = [];
  const context = { ...makeTestBook(folder.path), report: (one: Progress) => void progresses.push(one) };
  await run(context, path, { kind });
  return progresses.filter(({ doing }) => doing === 'Storing the rows').map(({ done }) => done);
}

// An owner who sees “12,000 of 12,000” for a minute takes the program for dead.
describe('the progress of an import whose records wait for the last row', () => {
  it.each([
    ['purchases', 'Date,Order,Email,Amount', (n: number) => `2026-04-03,A-${n},p${n % 900}@example.com,4.50`],
    ['people', 'Name,Email', (n: number) => `Person ${n},p${n}@example.com`],
    [
      'responses',
      'Giveaway,Date,Name,Email',
      (n: number) => `Masterclass,2026-04-03,Person ${n},p${n}@example.com`,
    ],
  ] as const)('keeps some of it for storing %s', async (kind, header, row) => {
    const done = await told(csv(header, row), kind);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBeGreaterThan(ROWS * 0.9);
    expect(done.filter((one) => one > ROWS / 4 && one < ROWS).length).toBeGreaterThan(5);
  });

  it('counts a row that is stored at once as done', async () => {
    const path = csv('Date,Email,Amount', (n) => `2026-04-03,p${n % 900}@example.com,${n}.50`);
    expect((await told(path, 'purchases')).at(-1)).toBe(ROWS);
  });
});

// Each act is posted as it is read: all that one read from the disk holds would keep a question waiting.
it('an import of acts stops now and then within a piece of its file', async () => {
  const row = (n: number): string => `2026-04-03,Answered a question,p${n % 90}@example.com,note ${n}`;
  const done = await told(csv('Date,Act,Email,Notes', row, 2000), 'acts');
  expect(done.filter((one) => one > 0 && one < 2000).length).toBeGreaterThan(3);
  expect(done.at(-1)).toBe(2000);
});
