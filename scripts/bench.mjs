// Runs the benches named on the command line, or all: ratios against a reference in the same run.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './build.mjs';
import { ensureSetup } from './setup.mjs';
import { inProject } from './setup/paths.mjs';
import { asScript } from './setup/say.mjs';

await asScript(async () => {
  await ensureSetup();
  await ensureBuild();
  const wanted = process.argv.slice(2);
  const benches = readdirSync(inProject('tests/bench')).filter((name) => name.endsWith('.bench.mjs'));
  for (const bench of benches) {
    if (wanted.length > 0 && !wanted.some((name) => bench.startsWith(name))) continue;
    await import(pathToFileURL(inProject(`tests/bench/${bench}`)).href);
  }
});
