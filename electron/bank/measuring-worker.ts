import { parentPort, workerData } from 'node:worker_threads';
import { answerInThread } from './services/measuring/thread-job';

// The entry of a worker thread: computes the one thing it was given and ends.
const port = parentPort;
if (port !== null) answerInThread(workerData, (message) => port.postMessage(message, []));
