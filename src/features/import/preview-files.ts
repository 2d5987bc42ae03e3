import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { valueOf } from '../../contract/failure';
import type { ImportPreview } from '../../contract/imports';
import { cancelledBy } from './cancelled-by';
import { type Running, startedNow } from './running';
import type { WaitingFile } from './waiting-files';

/** Files as they will be stored together, each after those before it, by their tokens. */
export type DeskPreview = {
  readonly byToken: ReadonlyMap<string, ImportPreview>;
  readonly error: Error | null;
  /** The previews are of another choice and the right ones are on their way. */
  readonly isStale: boolean;
  readonly running: Running | null;
  readonly stop: () => void;
  readonly again: () => void;
};

/** Looks at the ready files of the desk as they will be stored; again whenever a choice changes. */
export function useDeskPreview(ready: readonly WaitingFile[], isSettling: boolean): DeskPreview {
  const [running, setRunning] = useState<Running | null>(null);
  const stop = useRef<() => void>(() => {});
  const choices = ready.map(({ choice }) => choice);
  const query = useQuery({
    queryKey: ['imports', 'preview', choices],
    enabled: choices.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const since = startedNow();
      const previews = await valueOf(
        window.bank.imports.preview(
          { files: choices },
          {
            onCancellable: (cancel) => {
              cancelledBy(signal).onCancellable?.(cancel);
              stop.current = cancel;
            },
            onProgress: (progress) => setRunning(since(progress)),
          },
        ),
      );
      setRunning(null);
      return choices.map(({ file }, at) => ({ file, preview: previews[at] }));
    },
  });
  // While a choice is tried, what was known stays in its place, with the form the choice was made in.
  const known = choices.length === 0 && !isSettling ? [] : (query.data ?? []);
  return {
    byToken: new Map(known.flatMap(({ file, preview }) => (preview ? [[file, preview] as const] : []))),
    error: query.error,
    isStale: query.isPlaceholderData || query.isFetching,
    running: query.isFetching ? running : null,
    stop: () => stop.current(),
    again: () => void query.refetch(),
  };
}
