// Runs the app with arguments of the caller's, on a virtual display where there is no other, and
// ends with its exit status: for commands that need Electron, such as printing.
import './setup/node-version.mjs';
import { ensureBuild } from './build.mjs';
import { onDisplay } from './display.mjs';
import { exitStatus, startApp } from './electron-process.mjs';
import { ensureSetup } from './setup.mjs';
import { asScript } from './setup/say.mjs';

await asScript(async () => {
  await ensureSetup();
  await ensureBuild();
  return onDisplay((env) => exitStatus(startApp(process.argv.slice(2), { env })));
});
