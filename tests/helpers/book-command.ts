import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What one run of the command line said. `json` is its one document, where `--json` asked for it. */
export type Ran = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly json: unknown;
};

/** Runs the built command line as a person would, on the day 2026-11-23. */
export function runBook(...args: readonly string[]): Ran {
  const run = spawnSync(process.execPath, [join(root, 'out/main/cli.js'), ...args, '--today', '2026-11-23'], {
    encoding: 'utf8',
  });
  const json: unknown = args.includes('--json') ? JSON.parse(run.stdout) : undefined;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr, json };
}
