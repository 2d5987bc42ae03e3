// The app is typed against the newest Electron but must also run on the fallback's, which is older.
// The older one's types tell when something is used that it does not have.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FALLBACK_VERSION } from '../setup/fallback-electron.mjs';
import { npmCi } from '../setup/npm.mjs';
import { cache, inModules } from '../setup/paths.mjs';
import { inWorkFolder, moveInto } from '../setup/work-folder.mjs';

const source = join(import.meta.dirname, 'oldest-electron');
const kept = join(cache, `electron-${FALLBACK_VERSION}.d.ts`);
const target = inModules('.trust-bank-typings', 'electron.d.ts');

/** Puts the older types where the tsconfig.json beside them looks; false when they cannot be had. */
export async function ensureOldestTypings() {
  if (existsSync(target)) return true;
  try {
    if (!existsSync(kept)) await fetchTypings();
  } catch {
    return false;
  }
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(kept, target);
  return true;
}

function fetchTypings() {
  return inWorkFolder((work) => {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(source, file), join(work, file));
    npmCi(work);
    moveInto(join(work, 'node_modules/electron/electron.d.ts'), kept);
  });
}
