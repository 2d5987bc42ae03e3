import './setup/node-version.mjs';
import { buildStands } from './build/sources.mjs';
import { ensureSetup } from './setup.mjs';
import { isStarted } from './setup/paths.mjs';
import { asScript } from './setup/say.mjs';

/** Builds the app into out/ when its sources have changed since the last build. */
export async function ensureBuild() {
  if (buildStands()) return;
  const { build } = await import('./build/build.mjs');
  await build();
}

if (isStarted(import.meta.filename)) {
  await asScript(async () => {
    await ensureSetup({ electron: false });
    const { build } = await import('./build/build.mjs');
    await build({ force: true });
  });
}
