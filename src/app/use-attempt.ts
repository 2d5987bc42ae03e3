import { useState } from 'react';
import { sentenceOf } from '../ui/sentence-of';

type Attempt = {
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  readonly busy: boolean;
};

/** Runs something asked of the desktop and keeps its refusal, to be shown where it was asked. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { attempt: (work) => void run(work), problem, busy };
}
