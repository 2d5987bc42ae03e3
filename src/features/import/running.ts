import type { Progress } from '../../contract/messages';

/** How far a long piece of work has come, and how long that took (milliseconds) since its extent was known. */
export type Running = { readonly progress: Progress; readonly elapsed: number };

/** Before the first word of the bank. */
export const AT_THE_START: Running = { progress: { done: 0, total: null, doing: '' }, elapsed: 0 };

/** Puts the time beside what is reported. It counts from the first report of how much there is to do in all. */
export function startedNow(): (progress: Progress) => Running {
  let since = Date.now();
  let before: number | null = null;
  return (progress) => {
    if (progress.total !== before) since = Date.now();
    before = progress.total;
    return { progress, elapsed: Date.now() - since };
  };
}
