import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { valueOf } from '../../contract/failure';
import type { FileChoice } from '../../contract/imports';
import { AT_THE_START, type Running, startedNow } from './running';
import { keepReceipt } from './waiting-files';

/** Stores files as one action that can be undone; `cancel` leaves nothing behind. */
export function useCommit() {
  const [running, setRunning] = useState<Running | null>(null);
  const stop = useRef<() => void>(() => {});
  const commit = useMutation({
    mutationFn: (files: readonly FileChoice[]) => {
      const since = startedNow();
      setRunning(AT_THE_START);
      return valueOf(
        window.bank.imports.commit(
          { files: [...files] },
          {
            onProgress: (progress) => setRunning(since(progress)),
            onCancellable: (cancel) => {
              stop.current = cancel;
            },
          },
        ),
      );
    },
    // Also when the owner has gone to another screen meanwhile.
    onSuccess: (receipt, files) =>
      keepReceipt(
        files.map(({ file }) => file),
        receipt,
      ),
    onSettled: () => setRunning(null),
  });
  return { commit, running, cancel: () => stop.current() };
}
