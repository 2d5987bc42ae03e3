import { inProject, programOf, root } from '../setup/paths.mjs';
import { runNode } from '../setup/run.mjs';
import { ensureOldestTypings } from './oldest-electron.mjs';

/** The checks that read the code without running it. Each returns { ok, out } or { skipped }. */
export const staticChecks = [
  { name: 'types', check: () => program('typescript', 'tsc', '-p', 'tsconfig.json', '--noEmit') },
  { name: 'types on the oldest Electron', check: oldestElectron },
  { name: 'format', check: () => program('prettier', 'prettier', '--check', '.', '--log-level', 'warn') },
  { name: 'lint', check: () => program('oxlint', 'oxlint', '--type-aware', '--deny-warnings') },
  { name: 'imports', check: () => node(inProject('scripts/check-imports.mjs')) },
  { name: 'unused code and packages', check: () => program('knip', 'knip', '--no-progress') },
];

async function oldestElectron() {
  if (await ensureOldestTypings()) {
    return program('typescript', 'tsc', '-p', 'scripts/checks/oldest-electron/tsconfig.json', '--noEmit');
  }
  return { skipped: 'the types of the oldest Electron could not be fetched from the npm registry' };
}

function program(name, bin, ...args) {
  return node(programOf(name, bin), ...args);
}

function node(...args) {
  const { ok, out, err } = runNode(args, { cwd: root });
  return { ok, out: `${out}${err}`.trim() };
}
