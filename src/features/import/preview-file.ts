import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { FileChoice } from '../../contract/imports';
import type { Progress } from '../../contract/messages';
import { cancelledBy } from './cancelled-by';

/** A file as it will be stored. */
export function previewQuery(choice: FileChoice, onProgress?: (progress: Progress) => void) {
  return queryOptions({
    queryKey: ['imports', 'preview', choice],
    queryFn: ({ signal }) =>
      valueOf(
        window.bank.imports.preview(choice, {
          ...cancelledBy(signal),
          ...(onProgress ? { onProgress } : {}),
        }),
      ),
  });
}

/** The preview of a file whose questions are answered; `onProgress` hears how far it has come. */
export function usePreview(choice: FileChoice, onProgress: (progress: Progress) => void) {
  return useQuery({ ...previewQuery(choice, onProgress), placeholderData: keepPreviousData });
}

/** What is known of a preview without asking for one. */
export function useKnownPreview(choice: FileChoice) {
  return useQuery({ ...previewQuery(choice), enabled: false });
}
