import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { inspectFile } from '../../../../../electron/bank/services/importing/prepare';
import { request } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const context = makeTestBook(folder.path);
afterAll(() => close(context));
let made = 0;

// Days and amounts of every kind: clear, open, and at odds with each other.
const DAYS = ['03/04/2026', '13/04/2026', '04/13/2026', '2026-04-03', '3 Apr 2026', 'soon', ''];
const AMOUNTS = ['1.234', '1,234', '5.00', '5,00', '$7', '(2.00)', '1.234,50', 'free', ''];
const row = fc.tuple(
  fc.constantFrom(...DAYS),
  fc.constantFrom(...AMOUNTS),
  fc.constantFrom('ann@example.com', 'bob@example.com', ''),
);
const rowsInTwoOrders = fc
  .array(row, { minLength: 2, maxLength: 12 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

async function decided(rows: readonly (readonly string[])[]): Promise<unknown> {
  const lines = ['Date;Amount;Contact', ...rows.map((cells) => cells.join(';'))];
  const path = folder.write(`order-${(made += 1)}.csv`, lines.join('\n'));
  const { recognised, survey, ambiguities } = await inspectFile(context, request(path));
  const { mapping, kind, open, leftOut } = recognised;
  return {
    meaning: { mapping, kind, open, leftOut },
    day: decision(survey.day?.decision),
    amount: decision(survey.amount?.decision),
    asked: ambiguities.map(({ about, column }) => [about, column]),
  };
}

// Which values are shown as examples may depend on which come first; what is decided may not.
function decision(of: object | undefined): unknown {
  return JSON.parse(
    JSON.stringify(of ?? null, (key: string, value: unknown) => (key === 'examples' ? undefined : value)),
  );
}

it('what a column is does not depend on the order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(rowsInTwoOrders, async ([one, other]) => {
      expect(await decided(other)).toEqual(await decided(one));
    }),
    { numRuns: 150 },
  );
});
