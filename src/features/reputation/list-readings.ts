import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ReadingKind } from '../../domain/import/reading-words';
import type { Month } from '../../domain/month';
import { usePastView } from '../../ui/view-context';

const PAGE_ROWS = 50;

/** Which readings are listed. */
export type ReadingQuestion = {
  readonly kind: ReadingKind | null;
  readonly month: Month | null;
  readonly unanswered: boolean;
};

/** What was said, newest first, as far back as it has been asked for. */
export function useReadings(question: ReadingQuestion) {
  const asked = { ...question, ...usePastView() };
  return useInfiniteQuery({
    queryKey: ['reputation', 'list', asked],
    queryFn: ({ pageParam: offset }) =>
      valueOf(window.bank.reputation.list({ ...asked, offset, limit: PAGE_ROWS })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
}
