import './setup/node-version.mjs';
import { ensureBuild } from './build.mjs';
import { exitStatus, startApp } from './electron-process.mjs';
import { ensureSetup } from './setup.mjs';
import { asScript } from './setup/say.mjs';
import { hasDisplay } from './setup/screen.mjs';

await asScript(async () => {
  await ensureSetup();
  await ensureBuild();
  if (hasDisplay()) return exitStatus(startApp(process.argv.slice(2), { env: process.env }));
  const { showSampleBusiness } = await import('./sample-business.mjs');
  return showSampleBusiness();
});
