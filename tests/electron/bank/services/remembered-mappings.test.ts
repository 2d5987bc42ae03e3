import { describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../../../electron/bank/services/context';
import { commit, inspect } from '../../../../electron/bank/services/imports';
import * as mappings from '../../../../electron/bank/services/remembered-mappings';
import { readMappingFile } from '../../../../electron/cli/mapping-file';
import { importsOperations } from '../../../../src/contract/imports';
import { mappingJson } from '../../../../src/features/import/mapping-json';
import { tempFolder } from '../../../helpers/temp-folder';
import { makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const TEXT = 'Wann,Wieviel,Wer\n03/04/2026,5.00,Ines\n';
const look = (context: Context) =>
  inspect(context, importsOperations.inspect.input.parse({ file: folder.write('sheet.csv', TEXT) }));

async function settled(): Promise<Context> {
  const context = makeTestBook(folder.path);
  const choice = {
    file: folder.write('sheet.csv', TEXT),
    kind: 'purchases',
    mapping: { day: 0, amount: 1, name: 2 },
    answers: { date_order: 'mdy' },
  };
  await commit(context, importsOperations.commit.input.parse({ files: [choice] }));
  return context;
}

const only = (context: Context) => {
  const [one] = mappings.remembered(context);
  if (!one) throw new Error('Nothing is remembered');
  return one;
};

describe('remembered mappings', () => {
  it('are listed as the file had them and as the command line takes them', async () => {
    const context = await settled();
    const one = only(context);
    expect(one).toMatchObject({ kind: 'purchases', dateOrder: 'mdy', decimal: null });
    expect([...one.headers].sort()).toEqual(['Wann', 'Wer', 'Wieviel']);
    const path = join(folder.path, 'mapping.json');
    writeFileSync(path, mappingJson(one));
    const { mapping, kind, dateOrder } = readMappingFile(path);
    expect(new Set(mapping)).toEqual(new Set(one.mapping));
    expect([kind, dateOrder]).toEqual(['purchases', 'mdy']);
  });

  it('are changed for the next file', async () => {
    const context = await settled();
    const { id, kind } = only(context);
    const mapping = [
      { column: 'Wann', field: 'day' },
      { column: 'Wieviel', field: 'amount' },
      { column: 'Wer', field: 'notes' },
    ];
    mappings.editRemembered(context, { id, kind, mapping, dateOrder: null, decimal: null });
    const view = await look(context);
    expect(view.mapping).toEqual({ day: 0, amount: 1, notes: 2 });
    expect(view.questions.map((question) => question.id)).toEqual(['date_order']);
  });

  it('are not changed into what cannot be', async () => {
    const context = await settled();
    const before = only(context);
    const mapping = [{ column: 'Wer', field: 'name' }];
    const edit = { ...before, mapping, headers: undefined, fields: undefined };
    expect(() => mappings.editRemembered(context, edit)).toThrow(/no column for “Day”/);
    expect(only(context)).toEqual(before);
  });

  it('are forgotten, and kept after all', async () => {
    const context = await settled();
    const before = only(context);
    const { fields: _, ...kept } = before;
    mappings.forgetRemembered(context, { id: before.id });
    expect(mappings.remembered(context)).toEqual([]);
    expect((await look(context)).remembered).toBe(false);
    mappings.keepRemembered(context, {
      ...kept,
      headers: [...kept.headers],
      mapping: [...kept.mapping],
    });
    expect({ ...only(context), id: 0 }).toEqual({ ...before, id: 0 });
    expect((await look(context)).remembered).toBe(true);
  });
});
