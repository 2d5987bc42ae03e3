import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { inModules, inProject, installedVersion, readIfThere, readJsonIfThere } from './paths.mjs';

// Raised when set-up comes to do something more, so that machines already set up do it too.
const REVISION = 1;

const file = inModules('.trust-bank-setup.json');
const sqliteBuild = inModules('better-sqlite3/build/Release/better_sqlite3.node');

/** Whether an earlier set-up still stands. Reads a few small files and starts no process. */
export function setupStands(needs) {
  const note = readJsonIfThere(file);
  if (note === undefined) return false;
  const { machine, electron, files } = note;
  const same = JSON.stringify(machine) === JSON.stringify(thisMachine());
  return same && files.every((each) => existsSync(each)) && (electron || !needs.electron);
}

/** Notes that everything is in place; Electron's executable is undefined when it was not asked for. */
export function noteSetup(executable) {
  const files = [executable, existsSync(sqliteBuild) && sqliteBuild].filter(Boolean);
  const note = { machine: thisMachine(), electron: executable !== undefined, files };
  writeFileSync(file, `${JSON.stringify(note, null, 2)}\n`);
}

function thisMachine() {
  return {
    revision: REVISION,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    lock: createHash('sha256')
      .update(readIfThere(inProject('package-lock.json')) ?? '')
      .digest('hex'),
    electron: installedVersion('electron') ?? null,
    sqlite: installedVersion('better-sqlite3') ?? null,
    override: process.env.ELECTRON_OVERRIDE_DIST_PATH ?? null,
  };
}
