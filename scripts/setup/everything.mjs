import { ensureElectron, presentElectron } from './electron.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { ensurePackages } from './packages.mjs';
import { say, seconds } from './say.mjs';
import { ensureSqlite } from './sqlite.mjs';
import { noteSetup, setupStands } from './stamp.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** Puts everything in place, from whatever state the machine is in. */
export function setUpEverything(needs) {
  return oneAtATime('set-up', async () => {
    if (setupStands(needs)) return; // done while this one waited
    const start = performance.now();
    ensurePackages();
    const executable = needs.electron ? await ensureElectron() : presentElectron();
    if (needs.electron) ensureSystemPackages(executable);
    await ensureSqlite(executable);
    noteSetup(needs.electron ? executable : undefined);
    say(`Set up in ${seconds(start)}.`);
  });
}
