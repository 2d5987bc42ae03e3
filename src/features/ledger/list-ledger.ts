import { valueOf } from '../../contract/failure';
import type { LedgerLine } from '../../contract/ledger';
import type { Day } from '../../domain/day';
import { type PagedRows, type Slice, usePagedRows } from '../../ui/data-table/use-paged-rows';
import { type Direction, type LedgerFilter, daysOf } from './ledger-filter';

/** What the bank is asked, but for the page. */
type Question = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly direction: Direction | null;
  readonly text: string;
};

/** The question a filter stands for on a day. */
export function questionOf(filter: LedgerFilter, today: Day): Question {
  return { ...daysOf(filter, today), direction: filter.direction, text: filter.text.trim() };
}

/** The entries that fit, newest first. */
export function useLedger(question: Question): PagedRows<LedgerLine> {
  return usePagedRows({ page: (slice) => ledgerPage(question, slice), rowsOf: ({ lines }) => lines });
}

function ledgerPage(question: Question, slice: Slice) {
  const input = { ...question, ...slice };
  return {
    queryKey: ['ledger', 'list', input],
    queryFn: () => valueOf(window.bank.ledger.list(input)),
  };
}
