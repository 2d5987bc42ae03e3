import { type ReactNode, useMemo } from 'react';
import { valueOf } from '../contract/failure';
import type { LedgerFilterLink } from '../domain/explain/explanation';
import { EVERYTHING, type LedgerFilter, addressOf } from '../features/ledger/ledger-filter';
import type { ExplainSource } from '../ui/explain/explain-context';
import { ExplainProvider } from '../ui/explain/explain-provider';

type ExplanationsProps = { go: (path: string) => void; children: ReactNode };

/** Lets every screen open the explanation of a figure, asked of the bank. */
export function Explanations({ go, children }: ExplanationsProps) {
  const source = useMemo<ExplainSource>(
    () => ({
      figure: (figure) => valueOf(window.bank.explain.figure({ figure })),
      rows: (figure, page) => valueOf(window.bank.explain.rows({ figure, ...page })),
      openLedger: (link) => go(addressOf(filterOf(link))),
    }),
    [go],
  );
  return <ExplainProvider source={source}>{children}</ExplainProvider>;
}

function filterOf({ from, to, direction, contactId }: LedgerFilterLink): LedgerFilter {
  const period = from === null && to === null ? 'all' : 'own';
  return { ...EVERYTHING, period, from, to, direction, personId: contactId };
}
