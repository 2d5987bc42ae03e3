import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache, readIfThere, root } from './paths.mjs';
import { say } from './say.mjs';

const ABANDONED_MS = 15 * 60 * 1000;

/** Does work (named like "set-up") that no other process may do to this folder at the same time. */
export async function oneAtATime(name, work) {
  const file = join(cache, `${name}-${createHash('sha256').update(root).digest('hex').slice(0, 10)}.lock`);
  mkdirSync(cache, { recursive: true });
  await acquire(file, name);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file, name) {
  for (let tries = 0; !claim(file); tries += 1) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else {
      if (tries === 0) say(`Another ${name} of this folder is running; waiting for it.`);
      await sleep(300);
    }
  }
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// The age catches a process number that has come to belong to somebody else.
function isAbandoned(file) {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (!entry) return false;
  return Date.now() - entry.mtimeMs > ABANDONED_MS || !isAlive(Number(readIfThere(file) ?? 0));
}

function isAlive(pid) {
  if (pid === 0) return true; // claimed this instant, number not yet written
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
