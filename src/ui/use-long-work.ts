import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

/** How far a long piece of work is; `total` is null while it is not known. */
export type WorkProgress = { readonly done: number; readonly total: number | null; readonly doing: string };

/** What a long piece of work is called with: where it tells how far it is, and how it may be stopped. */
export type WorkOptions = {
  readonly onProgress: (progress: WorkProgress) => void;
  readonly onCancellable: (cancel: () => void) => void;
};

/** Something that takes a while to work out. What was found before stays until there is something newer. */
export type LongWork<T> = {
  readonly data: T | undefined;
  /** Why it failed; null where the owner stopped it. */
  readonly error: Error | null;
  readonly isWorking: boolean;
  /** Null before the first news. */
  readonly progress: WorkProgress | null;
  /** The owner stopped it. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
};

/** Has it worked out, again whenever the book changes, and stops it when nobody looks at it any more. */
export function useLongWork<T>(
  key: readonly unknown[],
  work: (options: WorkOptions) => Promise<T>,
): LongWork<T> {
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  const [wasStopped, setWasStopped] = useState(false);
  const stop = useRef<() => void>(() => {});
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => {
      setProgress(null);
      setWasStopped(false);
      const onCancellable = (cancel: () => void): void => {
        signal.addEventListener('abort', cancel, { once: true });
        stop.current = cancel;
      };
      return work({ onProgress: setProgress, onCancellable });
    },
  });
  const isStopped = query.isError && wasStopped && !query.isFetching;
  return {
    data: query.data,
    error: isStopped || query.isFetching ? null : query.error,
    isWorking: query.isFetching,
    progress: query.isFetching ? progress : null,
    isStopped,
    stop: () => {
      setWasStopped(true);
      stop.current();
    },
    again: () => void query.refetch(),
  };
}
