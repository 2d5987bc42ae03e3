import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { endWithUs } from './children.mjs';
import { isNoise } from './electron-noise.mjs';
import { hasDisplay } from './setup/screen.mjs';
import { inProject, root } from './setup/paths.mjs';

/**
 * Starts Electron on the app. Its standard error comes through without Chromium's harmless
 * complaints, its standard output as `stdout` says.
 */
export function startApp(args, { env, stdout = 'inherit' }) {
  const executable = createRequire(inProject('package.json'))('electron');
  const options = { env: withoutNodeMode(env), stdio: ['inherit', stdout, 'pipe'] };
  const child = endWithUs(spawn(executable, [root, ...switches(), ...args], options));
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!isNoise(line)) process.stderr.write(`${line}\n`);
  });
  return child;
}

/** Waits for a child's end and returns its exit status. */
export async function exitStatus(child) {
  const [status] = await once(child, 'close');
  return status ?? 1;
}

// Chromium refuses its process sandbox to root. A virtual display has no graphics card.
function switches() {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(hasDisplay() ? [] : ['--disable-gpu'])];
}

// Terminals inside Electron-based editors pass this on; the app would start as plain Node.
function withoutNodeMode(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}
