// Makes resources/templates anew, after a field or its words have changed: node scripts/templates.mjs
import './setup/node-version.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from './setup/paths.mjs';
import { asScript, say } from './setup/say.mjs';

const load = async (path) => (await runnerImport(inProject(path))).module;

await asScript(async () => {
  const { IMPORT_KINDS } = await load('src/domain/import/field.ts');
  const { templateOf } = await load('src/domain/import/template.ts');
  const { templateWorkbook } = await load('electron/bank/files/template-workbook.ts');
  const folder = inProject('resources/templates');
  mkdirSync(folder, { recursive: true });
  for (const kind of IMPORT_KINDS) {
    writeFileSync(join(folder, `${kind}.xlsx`), await templateWorkbook(templateOf(kind)));
  }
  say(`Made ${IMPORT_KINDS.length} templates in resources/templates.`);
  return 0;
});
