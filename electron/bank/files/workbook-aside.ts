import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnreadableFile } from './unreadable-file';
import { type ParsedSheet, parseWorkbook } from './workbook';

/** What the worker thread answers. */
export type WorkbookAnswer =
  { readonly ok: true; readonly sheets: ParsedSheet[] } | { readonly ok: false; readonly message: string };

const MEMORY_MB = 1500;
/** What a workbook of any size may take, and what it may take besides for each of its bytes. */
const TIME_MS = 10_000;
const TIME_MS_PER_BYTE = 1 / 100;

/**
 * Parses a workbook in a thread of its own with a memory and a time limit: a crafted file can make
 * the reader run for ever, and a large one would hold up the process. Run from sources, where the
 * thread's script is not built, it parses here. @throws UnreadableFile
 */
export function parseAside(bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedSheet[]> {
  const script = workerScript();
  return script === null ? parseWorkbook(bytes) : parseInThread(script, bytes, signal);
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
    stdout: true, // the reader remarks on odd records there; nobody asked
    stderr: true,
  });
  try {
    const answer = await firstAnswer(worker, TIME_MS + bytes.length * TIME_MS_PER_BYTE, signal);
    if (!answer.ok) throw new UnreadableFile(answer.message);
    return answer.sheets;
  } finally {
    await worker.terminate();
  }
}

function firstAnswer(
  worker: Worker,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<WorkbookAnswer> {
  return new Promise((resolve, reject) => {
    const tooMuch = (cause?: unknown): void =>
      reject(
        new UnreadableFile(
          'The workbook takes too long to read: it is damaged, or too large. Save the sheet you need as CSV.',
          {
            cause,
          },
        ),
      );
    const clock = setTimeout(tooMuch, timeLimit);
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
