import { parentPort, workerData } from 'node:worker_threads';

const { runsOf } = await import(workerData.built);

parentPort.on('message', ({ at, piece }) => parentPort.postMessage({ at, runs: runsOf(piece) }));
