import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { valueOf, wasCancelled } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';
import { AT_THE_START, type Running, startedNow } from './running';

/** What becomes of what was changed by hand since. */
export type LaterEdits = 'keep' | 'drop';

/** The import that is to be taken back. `since` is when its owner asked for that (`Date.now()`). */
export type UndoChoice = { readonly id: number; readonly laterEdits: LaterEdits; readonly since: number };

/** Takes a whole import back; `cancel` leaves it in the book as it was. What became of it is over when it stands again. */
export function useUndoImport(isTakenBack: boolean) {
  const announce = useAnnounce();
  const [running, setRunning] = useState<Running>(AT_THE_START);
  const stop = useRef<() => void>(() => {});
  const undo = useMutation({
    mutationFn: ({ id, laterEdits }: UndoChoice) => {
      const since = startedNow();
      setRunning(AT_THE_START);
      return valueOf(
        window.bank.imports.undo(
          { id, laterEdits },
          {
            onProgress: (progress) => setRunning(since(progress)),
            onCancellable: (cancel) => {
              stop.current = cancel;
            },
          },
        ),
      );
    },
    onError: (error) => {
      if (!wasCancelled(error)) announce.failed('The import was not taken back', error);
    },
  });
  const { reset, isError } = undo;
  useEffect(() => {
    if (!isTakenBack) reset();
  }, [isTakenBack, reset]);
  // Stopped here, and taken back somewhere else later.
  useEffect(() => {
    if (isTakenBack && isError) reset();
  }, [isTakenBack, isError, reset]);
  return { undo, running, cancel: () => stop.current() };
}

/** What was done since to the rows of an import. It is no longer looked for when nobody waits for it. */
export function useLaterEdits(id: number) {
  const [running, setRunning] = useState<Running>(AT_THE_START);
  const edits = useQuery({
    queryKey: ['imports', 'laterEdits', { id }],
    queryFn: ({ signal }) => {
      const since = startedNow();
      return valueOf(
        window.bank.imports.laterEdits(
          { id },
          {
            onProgress: (progress) => setRunning(since(progress)),
            onCancellable: (cancel) => signal.addEventListener('abort', cancel, { once: true }),
          },
        ),
      );
    },
    gcTime: 0,
    staleTime: 0,
  });
  return { edits, running };
}
