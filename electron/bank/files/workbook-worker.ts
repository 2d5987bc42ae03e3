import { parentPort, workerData } from 'node:worker_threads';
import type { WorkbookMessage } from './workbook-aside';
import { readWorkbook } from './workbook';

// The entry of a worker thread: reads the one workbook it was given and ends.
const bytes: Uint8Array = workerData;
const say = (message: WorkbookMessage): void => parentPort?.postMessage(message, []);
try {
  for await (const part of readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) say(part);
  say({ is: 'done' });
} catch (error) {
  say({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
}
