import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Context } from '../../../electron/bank/services/context';
import { getValue } from '../../../electron/bank/services/measuring/value';
import { valueText } from '../../../electron/cli/value-text';
import { tempFolder } from '../../helpers/temp-folder';
import { close, makeTestBook } from '../../helpers/test-book';
import { TODAY } from '../bank/services/measuring/measured-book';
import { fillFarApart, fillTypedInLate } from '../bank/services/measuring/telling-books';

const { path: folder } = tempFolder();
let context: Context;
beforeEach(() => {
  context = makeTestBook(folder, TODAY);
});
afterEach(() => close(context));

const lines = async (): Promise<string[]> =>
  valueText(await getValue(context, { asOf: TODAY }), null).split('\n');

it('says right after a claim what else may be the reason', async () => {
  fillFarApart(context);
  const [verdict, beside] = await lines();
  expect(verdict).toMatch(/^Your credit is likely worth \$/);
  expect(beside).toBe('Better customers may simply be treated better. Only a fair test can tell.');
});

it('takes nothing apart where nobody in credit is on record, and says what widened the range', async () => {
  fillTypedInLate(context);
  const said = await lines();
  expect(said[0]).toMatch(/^Can’t tell yet/);
  expect(said[1]).toMatch(/^The range is wider because past sales forecasts missed/);
  expect(said.join(' ')).not.toMatch(/\d in credit  |Better customers/);
  expect(said).toContain(
    'Nobody in credit could be compared yet: what credit adds is an assumption, not your records.',
  );
});
