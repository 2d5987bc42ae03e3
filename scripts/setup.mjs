import './setup/node-version.mjs';
import { isStarted } from './setup/paths.mjs';
import { asScript, say } from './setup/say.mjs';
import { setupStands } from './setup/stamp.mjs';

/**
 * Makes this machine ready: the packages, an Electron (unless not needed), SQLite's native module
 * and the system packages. When everything is in place it takes a few milliseconds.
 */
export async function ensureSetup(needs = { electron: true }) {
  if (setupStands(needs)) return;
  const { setUpEverything } = await import('./setup/everything.mjs');
  await setUpEverything(needs);
}

if (isStarted(import.meta.filename)) {
  await asScript(async () => {
    await ensureSetup();
    say('Everything Trust Bank needs is in place.');
  });
}
