import { findProgram, lastLines, run } from './run.mjs';
import { Refusal, say } from './say.mjs';

const SETTINGS = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/**
 * Installs system packages where that can be done without asking (root on Debian or Ubuntu);
 * elsewhere refuses with a sentence that names them.
 */
export function installSystemPackages(purpose, packages) {
  const isRoot = process.getuid?.() === 0;
  if (!findProgram('apt-get') || !isRoot) throw new Refusal(instruction(purpose, packages));
  say(`Installing the system packages ${purpose} needs: ${packages.join(', ')}.`);
  run('apt-get', ['update', '-qq'], SETTINGS);
  const names = packages.map(nameHere);
  const result = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], SETTINGS);
  if (!result.ok)
    throw new Refusal(`${instruction(purpose, packages)} Trying it failed:\n${lastLines(result.err)}`);
}

function instruction(purpose, packages) {
  const how = findProgram('apt-get')
    ? `Run: sudo apt-get install ${packages.map(nameHere).join(' ')}`
    : `Install what your system calls ${packages.join(', ')} (these are Debian's names)`;
  return `${purpose} needs system packages that are not here. ${how}; then run this again.`;
}

// Debian 13 and Ubuntu 24.04 renamed the libraries whose time type grew.
function nameHere(name) {
  return run('apt-cache', ['show', `${name}t64`]).ok ? `${name}t64` : name;
}
