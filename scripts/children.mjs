import { constants } from 'node:os';

const alive = new Set();
let watching = false;

/** Sees to it that a child process ends no later than this one, however this one ends. */
export function endWithUs(child) {
  if (!watching) watch();
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
}

function watch() {
  watching = true;
  process.on('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

function endAll() {
  for (const child of alive) child.kill();
}
