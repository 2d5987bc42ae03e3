import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { LedgerLine, LedgerTotals, Standing } from '../../contract/ledger';
import type { Day } from '../../domain/day';
import { type PagedRows, type Slice, usePagedRows } from '../../ui/data-table/use-paged-rows';
import { type PastView, usePastView } from '../../ui/view-context';
import { type Direction, type LedgerFilter, daysOf } from './ledger-filter';

/** What the bank is asked, but for the page. */
export type Question = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly direction: Direction | null;
  readonly text: string;
  readonly kinds: string[];
  readonly channel: string | null;
  readonly contactId: number | null;
  readonly giveawayId: number | null;
  readonly leastPoints: number | null;
  readonly mostPoints: number | null;
  readonly late: boolean;
  readonly corrections: boolean;
  readonly standing: Standing;
};

/** The question a filter stands for on a day. */
export function questionOf(filter: LedgerFilter, today: Day): Question {
  const { period: _period, text, kinds, personId, least, most, ...rest } = filter;
  return {
    ...rest,
    ...daysOf(filter, today),
    text: text.trim(),
    kinds: [...kinds],
    contactId: personId,
    leastPoints: least,
    mostPoints: most,
  };
}

/** The entries that fit, newest first. */
export function useLedger(question: Question): PagedRows<LedgerLine> {
  const view = usePastView();
  return usePagedRows({ page: (slice) => ledgerPage(question, view, slice), rowsOf: ({ lines }) => lines });
}

function ledgerPage(question: Question, view: PastView, slice: Slice) {
  const input = { ...question, ...view, ...slice };
  return {
    queryKey: ['ledger', 'list', input],
    queryFn: () => valueOf(window.bank.ledger.list(input)),
  };
}

/** What the entries that fit add up to; the last answer stays while the next is worked out. */
export function useTotals(question: Question): LedgerTotals | undefined {
  const view = usePastView();
  const input = { ...question, ...view };
  return useQuery({
    queryKey: ['ledger', 'totals', input],
    queryFn: () => valueOf(window.bank.ledger.totals(input)),
    placeholderData: keepPreviousData,
  }).data;
}
