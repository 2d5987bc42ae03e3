import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache } from './paths.mjs';

const PREFIX = 'work-';
const ONE_DAY = 24 * 60 * 60 * 1000;

/** Gives the work a folder of its own in the cache and removes it afterwards. */
export async function inWorkFolder(work) {
  mkdirSync(cache, { recursive: true });
  removeAbandoned();
  const folder = mkdtempSync(join(cache, PREFIX));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function removeAbandoned() {
  for (const name of readdirSync(cache).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(cache, name);
    const entry = statSync(folder, { throwIfNoEntry: false });
    if (entry && Date.now() - entry.mtimeMs > ONE_DAY) rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a finished file or folder in its place in one step: another process sees all of it or nothing. */
export function moveInto(finished, target) {
  mkdirSync(dirname(target), { recursive: true });
  try {
    renameSync(finished, target);
  } catch (error) {
    if (!existsSync(target)) throw error; // else another process was first, with the same thing
  }
}
