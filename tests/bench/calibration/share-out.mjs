import { Worker } from 'node:worker_threads';

/**
 * Runs every piece in one of so many workers. Each piece’s runs come as a promise, in the order of the
 * pieces, which is the order they are begun in.
 */
export function shareOut(pieces, built, workers = 2) {
  const answers = pieces.map(() => ({}));
  const promises = answers.map(
    (answer) => new Promise((resolve, reject) => Object.assign(answer, { resolve, reject })),
  );
  let next = 0;
  for (let i = 0; i < workers; i++) {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { built } });
    const ask = () => {
      if (next < pieces.length) worker.postMessage({ at: next, piece: pieces[next++] });
      else void worker.terminate();
    };
    worker.on('message', ({ at, runs }) => {
      answers[at].resolve(runs);
      ask();
    });
    worker.on('error', (error) => answers.forEach(({ reject }) => reject(error)));
    ask();
  }
  return promises;
}
