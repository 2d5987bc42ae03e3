import { installSystemPackages } from './debian.mjs';
import { findProgram } from './run.mjs';
import { Refusal } from './say.mjs';

const TOOLS = [
  { package: 'g++', programs: ['g++', 'c++', 'clang++'] },
  { package: 'make', programs: ['make'] },
  { package: 'python3', programs: ['python3'] },
];

/** Sees to what is needed to compile a native module. */
export function ensureCompiler() {
  if (process.platform === 'win32') {
    throw new Refusal(
      'This Node is too old for the SQLite that comes ready-made. Install Node 22.14 or newer from https://nodejs.org and run this again.',
    );
  }
  const missing = TOOLS.filter((tool) => !tool.programs.some(findProgram)).map((tool) => tool.package);
  if (missing.length === 0) return;
  if (process.platform === 'darwin') {
    throw new Refusal(
      `Building SQLite needs ${missing.join(', ')}. Run: xcode-select --install; or use Node 22.14 or newer, which needs none of it.`,
    );
  }
  installSystemPackages('Building SQLite', missing);
}
