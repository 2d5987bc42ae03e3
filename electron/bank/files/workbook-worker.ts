import { parentPort, workerData } from 'node:worker_threads';
import type { WorkbookAnswer } from './workbook-aside';
import { parseWorkbook } from './workbook';

// The entry of a worker thread: parses the one workbook it was given and ends.
const bytes: Uint8Array = workerData;
const answer = await parseWorkbook(bytes).then(
  (sheets): WorkbookAnswer => ({ ok: true, sheets }),
  (error: unknown): WorkbookAnswer => ({
    ok: false,
    message: error instanceof Error ? error.message : String(error),
  }),
);
parentPort?.postMessage(answer, []);
