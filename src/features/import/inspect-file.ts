import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { FileChoice, ImportFileView } from '../../contract/imports';
import { cancelledBy } from './cancelled-by';

/** What a file seems to be, under what the owner has settled so far. */
export function inspectQuery(choice: FileChoice) {
  return queryOptions({
    queryKey: ['imports', 'inspect', choice],
    queryFn: ({ signal }) => valueOf(window.bank.imports.inspect(choice, cancelledBy(signal))),
  });
}

/** The same, keeping what was known of the file in its place while a choice is tried. */
export function useInspectedFile(choice: FileChoice) {
  return useQuery({ ...inspectQuery(choice), placeholderData: keepPreviousData });
}

/** How many things only the owner can settle before the file can go in. */
export function openQuestions(view: ImportFileView): number {
  const sheet = view.sheetsInQuestion.length > 0 ? 1 : 0;
  const kind = view.kind === null ? 1 : 0;
  return sheet + kind + view.unsettled.length + view.questions.length;
}
