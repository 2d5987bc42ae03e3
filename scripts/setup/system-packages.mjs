import { installSystemPackages } from './debian.mjs';
import { findProgram, run } from './run.mjs';
import { hasDisplay } from './screen.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Sees to the libraries Electron is linked against and, on a machine without a screen, to Xvfb. */
export function ensureSystemPackages(electron) {
  if (process.platform !== 'linux') return;
  const missing = [...(librariesMissing(electron) ? LIBRARIES : []), ...(screenMissing() ? ['xvfb'] : [])];
  if (missing.length > 0) installSystemPackages('Electron', missing);
}

function librariesMissing(electron) {
  return run('ldd', [electron]).out.includes('not found');
}

export function screenMissing() {
  return !hasDisplay() && !findProgram('Xvfb');
}
