import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const MAX_OUTPUT = 64 * 1024 * 1024;

/** Runs a program to its end and returns { ok, out, err }; it is never thrown for its exit status. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    ...options,
  });
  const err = result.error ? `${result.error.message}\n${result.stderr ?? ''}` : (result.stderr ?? '');
  return { ok: result.status === 0, out: result.stdout ?? '', err };
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** The full path of a program on the PATH, or undefined. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The last lines of a program's output, for a message. */
export function lastLines(text, count = 8) {
  return text.trim().split('\n').slice(-count).join('\n');
}

/** The first lines of a program's output: npm names the reason there, and then explains itself at length. */
export function firstLines(text, count = 8) {
  return text.trim().split('\n').slice(0, count).join('\n');
}
