import { type ReactNode, useCallback, useState } from 'react';
import type { Figure } from '../../domain/explain/figure';
import { ExplainContext, type ExplainSource } from './explain-context';
import { ExplainPanel } from './explain-panel';

/** Lets every figure below it open its explanation; there is one panel for all of them. */
export function ExplainProvider({ source, children }: { source: ExplainSource; children: ReactNode }) {
  const [figure, setFigure] = useState<Figure | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const explain = useCallback((next: Figure) => {
    setFigure(next);
    setIsOpen(true);
  }, []);
  return (
    <ExplainContext value={explain}>
      {children}
      {/* It stays while closed, so that the keyboard goes back to the figure it was opened from. */}
      <ExplainPanel figure={figure} source={source} opened={isOpen} onClose={() => setIsOpen(false)} />
    </ExplainContext>
  );
}
