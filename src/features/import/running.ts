import type { Progress } from '../../contract/messages';

/** How far a long piece of work has come, and how long that took (milliseconds). */
export type Running = { readonly progress: Progress; readonly elapsed: number };

/** Before the first word of the bank. */
export const AT_THE_START: Running = { progress: { done: 0, total: null, doing: '' }, elapsed: 0 };

/** Puts the time since now beside what is reported. */
export function startedNow(): (progress: Progress) => Running {
  const since = Date.now();
  return (progress) => ({ progress, elapsed: Date.now() - since });
}
