import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { FileChoice, ImportFileView } from '../../contract/imports';
import { cancelledBy } from './cancelled-by';
import { noteProgress } from './inspect-progress';
import type { WaitingFile } from './waiting-files';

const AT_ONCE = 10;

/** What a file seems to be, under what the owner has settled so far. */
export function inspectQuery(choice: FileChoice) {
  return queryOptions({
    queryKey: ['imports', 'inspect', choice],
    gcTime: Infinity, // the receipt of a file still asks for its other sheets, whatever was looked at meanwhile
    queryFn: ({ signal }) =>
      valueOf(
        window.bank.imports.inspect(choice, {
          ...cancelledBy(signal),
          onProgress: (progress) => noteProgress(choice.file, progress),
        }),
      ).finally(() => noteProgress(choice.file, null)),
  });
}

/** The same, keeping what was known of the file in its place while a choice is tried. */
export function useInspectedFile({ choice, receipt }: WaitingFile) {
  return useQuery({ ...inspectQuery(choice), placeholderData: keepPreviousData, enabled: receipt === null });
}

/** The files that can go in; `isSettling` while it is not known of every file of the desk whether it is one of them. */
export type ReadyFiles = { readonly ready: readonly WaitingFile[]; readonly isSettling: boolean };

/** The files of the desk with nothing left to settle, in their order: as many as go in at once. */
export function useReadyFiles(files: readonly WaitingFile[]): ReadyFiles {
  const views = useQueries({
    queries: files.map(({ choice, receipt }) => ({ ...inspectQuery(choice), enabled: receipt === null })),
  });
  const ready = files.filter(({ receipt }, at) => {
    const view = views[at]?.data;
    return receipt === null && view !== undefined && openQuestions(view) === 0;
  });
  const isSettling = files.some(({ receipt }, at) => receipt === null && views[at]?.isPending);
  return { ready: ready.slice(0, AT_ONCE), isSettling };
}

/** How many things only the owner can settle before the file can go in. */
export function openQuestions(view: ImportFileView): number {
  const sheet = view.sheetsInQuestion.length > 0 ? 1 : 0;
  const kind = view.kind === null ? 1 : 0;
  return sheet + kind + view.unsettled.length + view.questions.length;
}
