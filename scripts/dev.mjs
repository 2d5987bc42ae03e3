import './setup/node-version.mjs';
import { spawn } from 'node:child_process';
import { endWithUs } from './children.mjs';
import { exitStatus } from './electron-process.mjs';
import { ensureSetup } from './setup.mjs';
import { programOf, root } from './setup/paths.mjs';
import { asScript, Refusal } from './setup/say.mjs';
import { hasDisplay } from './setup/screen.mjs';

await asScript(async () => {
  if (!hasDisplay())
    throw new Refusal(
      'Development shows a window, and there is no screen here. Run npm start for pictures of the app.',
    );
  await ensureSetup();
  const rootNeeds = process.getuid?.() === 0 ? ['--noSandbox'] : [];
  const args = [programOf('electron-vite'), 'dev', ...rootNeeds, ...process.argv.slice(2)];
  return exitStatus(endWithUs(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })));
});
