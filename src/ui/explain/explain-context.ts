import { createContext, use } from 'react';
import type { ExplainedFigure, ExplainedRows, LedgerFilterLink } from '../../domain/explain/explanation';
import type { Figure } from '../../domain/explain/figure';

/** Where explanations come from, and where their rows lead to: given by the application. */
export type ExplainSource = {
  readonly figure: (figure: Figure) => Promise<ExplainedFigure>;
  readonly rows: (figure: Figure, page: { offset: number; limit: number }) => Promise<ExplainedRows>;
  /** Shows the ledger narrowed to the rows behind a figure. */
  readonly openLedger: (link: LedgerFilterLink) => void;
};

/** Opens the explanation of a figure. */
export type Explain = (figure: Figure) => void;

/** Null where nothing is explained, as on paper: figures are then plain. */
export const ExplainContext = createContext<Explain | null>(null);

/** Opens explanations, or null where there are none. */
export function useExplain(): Explain | null {
  return use(ExplainContext);
}
