import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnreadableFile } from './unreadable-file';
import { type WorkbookPart, readWorkbook } from './workbook';

/** What the worker thread says. */
export type WorkbookMessage =
  WorkbookPart | { readonly is: 'done' } | { readonly is: 'failed'; readonly message: string };

const MEMORY_MB = 1500;
/** What a workbook of any size may take, and what it may take besides for each of its bytes. */
const TIME_MS = 10_000;
const TIME_MS_PER_BYTE = 1 / 100;

/**
 * Reads a workbook in a thread of its own with a memory and a time limit, and gives its parts to `take`:
 * a crafted file can make the reader run for ever, and a large one would hold up the process. Run from
 * sources, where the thread's script is not built, it reads here. Resolves when all is read.
 * @throws UnreadableFile, or the reason of the signal
 */
export async function readAside(
  bytes: Buffer,
  take: (part: WorkbookPart) => void,
  signal?: AbortSignal,
): Promise<void> {
  const script = workerScript();
  if (script !== null) return readInThread(script, bytes, take, signal);
  for await (const part of readWorkbook(bytes)) take(part);
}

function workerScript(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'workbook-worker.js'), join(here, '..', 'workbook-worker.js')];
  return places.find((place) => existsSync(place)) ?? null;
}

async function readInThread(
  script: string,
  bytes: Buffer,
  take: (part: WorkbookPart) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const worker = new Worker(script, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true, // the reader remarks on odd records there; nobody asked
    stderr: true,
  });
  try {
    await untilDone(worker, take, TIME_MS + bytes.length * TIME_MS_PER_BYTE, signal);
  } finally {
    await worker.terminate();
  }
}

function untilDone(
  worker: Worker,
  take: (part: WorkbookPart) => void,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooMuch = (cause?: unknown): void => reject(new UnreadableFile(TOO_MUCH, { cause }));
    const clock = setTimeout(tooMuch, timeLimit);
    const cancel = (): void =>
      reject(signal?.reason instanceof Error ? signal.reason : new Error('Cancelled'));
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkbookMessage) => {
      if (message.is === 'done') resolve();
      else if (message.is === 'failed') reject(new UnreadableFile(message.message));
      else take(message);
    });
    worker.once('error', tooMuch);
    worker.once('exit', () => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', cancel);
      tooMuch();
    });
  });
}

const TOO_MUCH =
  'The workbook takes too long to read: it is damaged, or too large. Save the sheet you need as CSV.';
