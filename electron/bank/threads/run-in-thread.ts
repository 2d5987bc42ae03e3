import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../../../src/contract/messages';

/** What a thread sends: how far it is, and once what came of it. */
export type ThreadMessage<T> =
  { readonly type: 'progress'; readonly progress: Progress } | { readonly type: 'done'; readonly result: T };

const MEMORY_MB = 1500;

/** The built script of a thread, or null where the program runs from its sources. */
export function threadScript(name: string): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const files = [`${name}.js`, `${name}.mjs`]; // as the application is built, and as the benches are
  const places = files.flatMap((file) => [join(here, file), join(here, '..', file)]);
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Runs a script on a copy of `data` in a thread of its own, so that everybody else is answered meanwhile. The
 * thread is gone when this settles. @throws what the thread threw; the signal's reason when it is cancelled
 */
export async function runInThread<T>(
  script: string,
  data: unknown,
  { report, signal }: { readonly report: (progress: Progress) => void; readonly signal: AbortSignal },
): Promise<T> {
  signal.throwIfAborted();
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    return await resultOf<T>(worker, report, signal);
  } finally {
    await worker.terminate();
  }
}

function resultOf<T>(worker: Worker, report: (progress: Progress) => void, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void =>
      reject(signal.reason instanceof Error ? signal.reason : new Error('Cancelled'));
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: ThreadMessage<T>) => {
      if (message.type === 'progress') report(message.progress);
      else resolve(message.result);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      signal.removeEventListener('abort', cancel);
      reject(new Error('The thread ended without an answer'));
    });
  });
}
