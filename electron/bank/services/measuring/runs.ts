import { Refusal } from '../../../../src/contract/failure';
import type { Progress } from '../../../../src/contract/messages';
import { runInThread, threadScript } from '../../threads/run-in-thread';
import type { Context } from '../context';
import { COMPUTE, type Computed, type Job } from './compute';
import type { Measured } from './measured';
import type { ThreadJob } from './thread-job';

type Asking = Pick<Context, 'report' | 'signal'>;

/** A computation and those who wait for it. It goes on while anybody does. */
type Run<T> = {
  readonly result: Promise<T>;
  readonly waiting: Set<Asking>;
  readonly stop: AbortController;
};

/**
 * What is computed of gathered figures, each thing once: kept as long as the figures themselves are, joined
 * by whoever asks while it is under way, and stopped when all of them have cancelled.
 * @throws Refusal `cancelled`
 */
export function makeRuns<J extends Job>(
  job: J,
  script: () => string | null = () => threadScript('measuring-worker'),
): (asking: Asking, measured: Measured) => Promise<Computed[J]> {
  const runs = new WeakMap<Measured, Run<Computed[J]>>();
  return (asking, measured) => {
    if (asking.signal.aborted) return Promise.reject(cancelled());
    const run = runs.get(measured) ?? begin(job, measured, script());
    const forget = (): void => {
      if (runs.get(measured) === run) runs.delete(measured);
    };
    runs.set(measured, run);
    run.result.catch(forget); // what failed is tried anew
    return joined(run, asking, forget);
  };
}

function begin<J extends Job>(job: J, measured: Measured, script: string | null): Run<Computed[J]> {
  const waiting = new Set<Asking>();
  const stop = new AbortController();
  const report = (progress: Progress): void => waiting.forEach((one) => one.report(progress));
  const result = compute(job, measured, script, { report, signal: stop.signal });
  return { result, waiting, stop };
}

// Run from sources, where the thread's script is not built, it is computed here.
async function compute<J extends Job>(
  job: J,
  measured: Measured,
  script: string | null,
  asking: Asking,
): Promise<Computed[J]> {
  await Promise.resolve(); // whoever asked is listening by then
  if (script === null) return COMPUTE[job](measured, asking.report);
  const data: ThreadJob = { job, measured };
  return runInThread<Computed[J]>(script, data, asking);
}

function joined<T>({ result, waiting, stop }: Run<T>, asking: Asking, forget: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.add(asking);
    const leave = (): void => {
      waiting.delete(asking);
      asking.signal.removeEventListener('abort', cancel);
    };
    const cancel = (): void => {
      leave();
      reject(cancelled());
      if (waiting.size > 0) return;
      forget(); // whoever asks next begins anew
      stop.abort(cancelled());
    };
    asking.signal.addEventListener('abort', cancel, { once: true });
    void result.then(resolve, reject).finally(leave);
  });
}

function cancelled(): Refusal {
  return new Refusal('cancelled', 'It was cancelled. Nothing was changed.');
}
