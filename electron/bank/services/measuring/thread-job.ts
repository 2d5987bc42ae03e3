import type { ThreadMessage } from '../../threads/run-in-thread';
import { COMPUTE, type Computed, type Job } from './compute';
import type { Measured } from './measured';

/** What a thread is given to do. */
export type ThreadJob = { readonly job: Job; readonly measured: Measured };

/** In the thread: computes what it was given, and sends how far it is and what came of it. @throws what the formulas throw */
export function answerInThread(
  { job, measured }: ThreadJob,
  send: (message: ThreadMessage<Computed[Job]>) => void,
): void {
  const result = COMPUTE[job](measured, (progress) => send({ type: 'progress', progress }));
  send({ type: 'done', result });
}
