// Holds electron/ and src/ to the import table. Takes another project folder as its argument.
import './setup/node-version.mjs';
import { importProblems } from './checks/import-problems.mjs';
import { root } from './setup/paths.mjs';
import { asScript } from './setup/say.mjs';

await asScript(() => {
  const { count, problems } = importProblems(process.argv[2] ?? root);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(`Imports of ${count} files checked, problems: ${problems.length}.\n`);
  return problems.length > 0 ? 1 : 0;
});
