import { readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What is expensive to make is kept here, outside node_modules, for every copy of the project. */
export const cache =
  process.env.TRUST_BANK_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'trust-bank');

export const inProject = (...parts) => join(root, ...parts);
export const inModules = (...parts) => join(root, 'node_modules', ...parts);

/** The text of a file, or undefined when it is not there. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The content of a JSON file, or undefined when it is not there or was cut short. */
export function readJsonIfThere(file) {
  try {
    return JSON.parse(readIfThere(file) ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The version of an installed package, or undefined. */
export function installedVersion(name) {
  return readJsonIfThere(inModules(name, 'package.json'))?.version;
}

/** The start file of a program that comes with a package, to be run with Node. */
export function programOf(name, program = name) {
  const { bin } = readJsonIfThere(inModules(name, 'package.json'));
  return inModules(name, typeof bin === 'string' ? bin : bin[program]);
}

/** Whether that script is the one Node was started with, and not imported by another. */
export function isStarted(script) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === script;
}
