import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithUs } from '../children.mjs';
import { onDisplay } from '../display.mjs';
import { exitStatus } from '../electron-process.mjs';
import { programOf, readJsonIfThere, root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';

/** Runs the tests, on a virtual display where there is no other, and returns how many did what. */
export async function testRun(args) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-bank-tests-'));
  const file = join(folder, 'counts.json');
  try {
    const status = await onDisplay((env) => runVitest(args, { ...env, TRUST_BANK_TEST_COUNTS: file }));
    return counted(readJsonIfThere(file), status);
  } catch (error) {
    say(error.message);
    return counted(undefined, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runVitest(args, env) {
  const command = [programOf('vitest'), 'run', ...args];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env };
  return exitStatus(endWithUs(spawn(process.execPath, command, options)));
}

function counted(counts, status) {
  if (counts !== undefined && (status === 0 || counts.failed > 0)) return counts;
  say(`The test runner itself failed, with status ${status}; what it says is above.`);
  return { passed: 0, skipped: 0, ...counts, failed: 1 };
}
