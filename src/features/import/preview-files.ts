import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CallOptions } from '../../contract/contract';
import { valueOf } from '../../contract/failure';
import type { FileChoice, ImportPreview } from '../../contract/imports';
import { blamedFile } from './blamed-file';
import { cancelledBy } from './cancelled-by';
import { type Running, startedNow } from './running';
import type { WaitingFile } from './waiting-files';

/** Files as they will be stored together, each after those before it, by their tokens. */
export type DeskPreview = {
  readonly byToken: ReadonlyMap<string, ImportPreview>;
  /** Why single files cannot go in, by their tokens; the others were looked at without them. */
  readonly refused: ReadonlyMap<string, Error>;
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
      const looked = await lookAt(choices, {
        onCancellable: (cancel) => {
          cancelledBy(signal).onCancellable?.(cancel);
          stop.current = cancel;
        },
        onProgress: (progress) => setRunning(since(progress)),
      });
      setRunning(null);
      return looked;
    },
  });
  // While a choice is tried, what was known stays in its place, with the form the choice was made in.
  const known = choices.length === 0 && !isSettling ? undefined : query.data;
  return {
    byToken: known?.previews ?? new Map<string, ImportPreview>(),
    refused: known?.refused ?? new Map<string, Error>(),
    error: query.error,
    isStale: query.isPlaceholderData || query.isFetching,
    running: query.isFetching ? running : null,
    stop: () => stop.current(),
    again: () => void query.refetch(),
  };
}

type Looked = Pick<DeskPreview, 'refused'> & { readonly previews: ReadonlyMap<string, ImportPreview> };

// A file that cannot go in is put aside with its reason, and the others are looked at again without it.
async function lookAt(choices: readonly FileChoice[], options: CallOptions): Promise<Looked> {
  const refused = new Map<string, Error>();
  for (;;) {
    const files = choices.filter(({ file }) => !refused.has(file));
    if (files.length === 0) return { previews: new Map(), refused };
    try {
      const previews = await valueOf(window.bank.imports.preview({ files }, options));
      return { previews: byToken(files, previews), refused };
    } catch (error) {
      const blamed = blamedFile(error);
      if (blamed === null || refused.has(blamed.token)) throw error;
      refused.set(blamed.token, blamed.why);
    }
  }
}

function byToken(
  files: readonly FileChoice[],
  previews: readonly ImportPreview[],
): ReadonlyMap<string, ImportPreview> {
  return new Map(
    files.flatMap(({ file }, at) => {
      const preview = previews[at];
      return preview ? [[file, preview] as const] : [];
    }),
  );
}
