// Imports damaged files into a book: `npm run fuzz -- 5000 7` tries 5,000 of seed 7. Ends one that hangs.
import './setup/node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithUs } from './children.mjs';
import { exitStatus } from './electron-process.mjs';
import { ensureSetup } from './setup.mjs';
import { programOf, readIfThere, root } from './setup/paths.mjs';
import { asScript, say } from './setup/say.mjs';

const [files = '2000', seed = '1'] = process.argv.slice(2);
const START_MS = 60_000;
const LONGEST_MS = 20_000;

await asScript(async () => {
  await ensureSetup({ electron: false });
  const folder = mkdtempSync(join(tmpdir(), 'trust-bank-fuzz-'));
  const at = join(folder, 'at');
  writeFileSync(at, '');
  const started = Date.now();
  const env = { ...process.env, FUZZ_FILES: files, FUZZ_SEED: seed, FUZZ_AT: at };
  const args = [programOf('vitest'), 'run', '--project', 'node', 'tests/fuzz/fuzz.test.ts'];
  const child = endWithUs(spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env }));
  const watch = setInterval(() => {
    if (Date.now() - Math.max(started + START_MS, statSync(at).mtimeMs) < LONGEST_MS) return;
    say(`It hangs: ${readIfThere(at)}.`);
    child.kill('SIGKILL');
  }, 1000);
  const status = await exitStatus(child);
  clearInterval(watch);
  say(readIfThere(at));
  rmSync(folder, { recursive: true, force: true });
  return status;
});
