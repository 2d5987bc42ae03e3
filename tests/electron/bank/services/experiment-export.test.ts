import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { experimentsOperations } from '../../../../src/contract/experiments';
import { contactSchema } from '../../../../src/contract/people';
import type { Context } from '../../../../electron/bank/services/context';
import { exportList } from '../../../../electron/bank/services/experiment-export';
import { mergePeople } from '../../../../electron/bank/services/merge-people';
import { addPerson } from '../../../../electron/bank/services/person';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../helpers/test-book';
import { DRAWN, addCrowd, drawFrom, groupsIn } from './fair-test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path, DRAWN);
});
afterEach(() => close(context));

const written = async (
  id: number,
  file: string,
): Promise<{ people: number; rows: Record<string, string>[] }> => {
  const target = join(folder.path, file);
  const { people } = await exportList(context, experimentsOperations.exportList.input.parse({ id, target }));
  const text = readFileSync(target, 'utf8');
  return {
    people,
    rows: Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data,
  };
};

test('who gets it is written, nobody else, and no cell becomes a formula', async () => {
  addCrowd(context, 5);
  const odd = { name: '=HYPERLINK("x")', phone: '+49 30 1', profiles: ['x.com/odd'] };
  const { id: oddId } = addPerson(context, contactSchema.parse(odd));
  const { id } = drawFrom(context, [1, 2, 3, 4, 5, oddId], { share: 0.95 });
  const { people, rows } = await written(id, 'given.csv');
  const { given } = groupsIn(context, id);
  expect(people).toBe(5);
  expect(rows).toHaveLength(5);
  expect(rows.filter(({ email }) => email !== '').map(({ email }) => email)).toEqual(
    given.filter((one) => one !== oddId).map((one) => `p${one}@example.com`),
  );
  if (!given.includes(oddId)) throw new Error('the seed no longer draws the odd one');
  expect(rows[0]).toMatchObject({
    name: `'=HYPERLINK("x")`,
    phone: '+49 30 1',
    profiles: 'https://x.com/odd',
  });
});

test('two who are one person stand there once', async () => {
  const { id } = drawFrom(context, addCrowd(context, 6));
  const [keep = 0, merge = 0] = groupsIn(context, id).given;
  mergePeople(context, { keep, merge, choose: {} });
  expect((await written(id, 'merged.csv')).people).toBe(2);
});

test('a test that is gone is refused', async () => {
  await expect(written(9, 'none.csv')).rejects.toThrow(/no longer in the book/);
});
