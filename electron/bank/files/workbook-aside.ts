import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnreadableFile } from './unreadable-file';
import { type ParsedSheet, parseWorkbook } from './workbook';

/** What the worker thread answers. */
export type WorkbookAnswer =
  { readonly ok: true; readonly sheets: ParsedSheet[] } | { readonly ok: false; readonly message: string };

/** Below this size parsing is over before a thread would have started. */
const SMALL = 200_000;
const MEMORY_MB = 1500;
const TIME_LIMIT_MS = 120_000;

/**
 * Parses a workbook without holding up the process: large ones in a thread of their own with a
 * memory and a time limit. Run from sources, where the thread's script is not built, it parses here.
 * @throws UnreadableFile
 */
export function parseAside(bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedSheet[]> {
  const script = workerScript();
  return script === null || bytes.length < SMALL
    ? parseWorkbook(bytes)
    : parseInThread(script, bytes, signal);
}

function workerScript(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'workbook-worker.js'), join(here, '..', 'workbook-worker.js')];
  return places.find((place) => existsSync(place)) ?? null;
}

async function parseInThread(
  script: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<ParsedSheet[]> {
  const worker = new Worker(script, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    const answer = await firstAnswer(worker, signal);
    if (!answer.ok) throw new UnreadableFile(answer.message);
    return answer.sheets;
  } finally {
    await worker.terminate();
  }
}

function firstAnswer(worker: Worker, signal: AbortSignal | undefined): Promise<WorkbookAnswer> {
  return new Promise((resolve, reject) => {
    const tooMuch = (cause?: unknown): void =>
      reject(
        new UnreadableFile('The workbook is too large to read. Save the sheet you need as CSV.', { cause }),
      );
    const clock = setTimeout(tooMuch, TIME_LIMIT_MS);
    const cancel = (): void =>
      reject(signal?.reason instanceof Error ? signal.reason : new Error('Cancelled'));
    signal?.addEventListener('abort', cancel, { once: true });
    worker.once('message', resolve);
    worker.once('error', tooMuch);
    worker.once('exit', () => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', cancel);
      tooMuch();
    });
  });
}
