import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal } from '../../src/contract/failure';
import type { Day } from '../../src/domain/day';

/** What to print, from which book; paths are absolute. */
export type PrintJob = {
  readonly book: string;
  readonly month: string;
  readonly pdf: string;
  readonly hideNames: boolean;
  readonly today: Day | null;
};

/** Has the application print a statement: only Electron can lay out paper. @throws Refusal `not_printed` */
export async function printStatement(job: PrintJob): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'trust-bank-print-')); // apart from a window that may be open
  try {
    const script = join(import.meta.dirname, '../../scripts/run-electron.mjs');
    const child = spawn(process.execPath, [script, ...argumentsOf(job, profile)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said, status] = await Promise.all([
      text(child.stderr),
      new Promise<number | null>((done) => child.once('close', done)),
    ]);
    if (status !== 0)
      throw new Refusal(
        'not_printed',
        said.trim() || 'The statement could not be printed. Nothing was saved.',
      );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function argumentsOf(job: PrintJob, profile: string): string[] {
  return [
    `--statement=${job.month}`,
    `--book=${job.book}`,
    `--pdf=${job.pdf}`,
    `--user-data-dir=${profile}`,
    ...(job.hideNames ? ['--hide-names'] : []),
    ...(job.today === null ? [] : [`--today=${job.today}`]),
  ];
}
