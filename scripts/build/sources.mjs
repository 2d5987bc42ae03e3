import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, readIfThere } from '../setup/paths.mjs';

const FOLDERS = ['electron', 'src', 'resources'];
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

const stamp = inProject('out', '.built-from');
const products = ['main/index.js', 'main/cli.js', 'preload/preload.cjs', 'renderer/index.html'];

/** Whether out/ was made from the sources as they are now. */
export function buildStands() {
  return readIfThere(stamp) === sources() && products.every((file) => existsSync(inProject('out', file)));
}

export function noteBuild(builtFrom) {
  writeFileSync(stamp, builtFrom);
}

/** A fingerprint of every source's name, size and time. */
export function sources() {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap(filesUnder), ...FILES]) {
    const entry = statSync(inProject(file), { throwIfNoEntry: false });
    hash.update(`${file} ${entry?.size} ${entry?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(inProject(folder))) return [];
  const entries = readdirSync(inProject(folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.map((file) => file.slice(inProject('').length)).sort();
}
