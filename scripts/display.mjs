import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from './children.mjs';
import { installSystemPackages } from './setup/debian.mjs';
import { Refusal } from './setup/say.mjs';
import { hasDisplay } from './setup/screen.mjs';
import { screenMissing } from './setup/system-packages.mjs';

const START_LIMIT_MS = 15_000;

/**
 * Does work on a display: the machine's own, or a virtual one that lives as long as the work.
 * The work is given the environment for its processes.
 */
export async function onDisplay(work) {
  if (hasDisplay()) return work(process.env);
  const display = await virtualDisplay();
  try {
    return await work({ ...process.env, DISPLAY: display.name });
  } finally {
    await display.stop();
  }
}

async function virtualDisplay() {
  if (screenMissing()) installSystemPackages('A virtual display', ['xvfb']);
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'];
  const server = endWithUs(spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
  const number = await displayNumber(server);
  return { name: `:${number}`, stop: () => stop(server) };
}

// Xvfb finds a free number itself and writes it when it is ready for programs.
async function displayNumber(server) {
  const signal = AbortSignal.timeout(START_LIMIT_MS);
  try {
    const [written] = await Promise.race([
      once(server.stdio[3], 'data', { signal }),
      once(server, 'exit').then(() => [null]),
    ]);
    if (written) return String(written).trim();
  } catch {
    // told below, like an early exit
  }
  server.kill();
  throw new Refusal(
    'The virtual display (Xvfb) did not start. Run `Xvfb :99` to see why, and then this again.',
  );
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}
