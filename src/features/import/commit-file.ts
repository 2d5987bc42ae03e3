import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { valueOf } from '../../contract/failure';
import type { FileChoice } from '../../contract/imports';
import type { Progress } from '../../contract/messages';
import { keepReceipt } from './waiting-files';

/** How far an import has come, and how long that took (milliseconds). */
export type Running = { readonly progress: Progress; readonly elapsed: number };

const AT_THE_START: Running = { progress: { done: 0, total: null, doing: '' }, elapsed: 0 };

/** Stores a file as one action that can be undone; `cancel` leaves nothing behind. */
export function useCommit() {
  const [running, setRunning] = useState<Running | null>(null);
  const stop = useRef<() => void>(() => {});
  const commit = useMutation({
    mutationFn: (choice: FileChoice) => {
      const since = Date.now();
      setRunning(AT_THE_START);
      return valueOf(
        window.bank.imports.commit(choice, {
          onProgress: (progress) => setRunning({ progress, elapsed: Date.now() - since }),
          onCancellable: (cancel) => {
            stop.current = cancel;
          },
        }),
      );
    },
    // Also when the owner has gone to another screen meanwhile.
    onSuccess: (receipt, choice) => keepReceipt(choice.file, receipt),
    onSettled: () => setRunning(null),
  });
  return { commit, running, cancel: () => stop.current() };
}
