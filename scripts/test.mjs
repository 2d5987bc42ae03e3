import './setup/node-version.mjs';
import { ensureBuild } from './build.mjs';
import { Tally } from './checks/tally.mjs';
import { ensureSetup } from './setup.mjs';
import { say } from './setup/say.mjs';

const args = process.argv.slice(2);
const tally = new Tally();

if (await tally.check('set-up', () => ensureSetup())) {
  await tally.check('build', ensureBuild);
  if (args.length === 0) await runStaticChecks();
  else say('Arguments for the test runner were given, so the checks of the code are left out.');
  await runTests();
}
process.stdout.write(`${tally.summary()}\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;

// What follows needs the packages, and is therefore loaded after set-up.
async function runStaticChecks() {
  const { staticChecks } = await import('./checks/static-checks.mjs');
  for (const { name, check } of staticChecks) await tally.check(name, check);
}

async function runTests() {
  const { testRun } = await import('./checks/test-run.mjs');
  tally.add(await testRun(args));
}
