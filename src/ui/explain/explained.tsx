import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { AskedFigure, Figure } from '../../domain/explain/figure';
import { type PastView, usePastView } from '../view-context';
import styles from './explained.module.css';
import { useExplain } from './explain-context';

type ExplainedProps = {
  figure: AskedFigure;
  /** What the figure is, for screen readers: “Trust bank balance”. */
  name: string;
  /** In a table the arrow keys lead to it, so that Tab need not pass every row. */
  inTable?: boolean;
  children: ReactNode;
};

/** A figure that explains itself: pressed, it opens its formula, its inputs and its rows. */
export function Explained({ figure, name, inTable = false, children }: ExplainedProps) {
  const explain = useExplain();
  const view = usePastView();
  const button = useRef<HTMLButtonElement>(null);
  useNameWithFigure(button, name);
  if (explain === null) return children;
  return (
    <button
      ref={button}
      type="button"
      className={styles.explained}
      data-explain={figure.id}
      aria-haspopup="dialog"
      tabIndex={inTable ? -1 : 0}
      onClick={() => explain(inPast(figure, view))}
    >
      {children}
    </button>
  );
}

// The name holds the figure as it is shown, so that the two can never differ.
function useNameWithFigure(button: { readonly current: HTMLButtonElement | null }, name: string): void {
  useLayoutEffect(() => {
    button.current?.setAttribute('aria-label', `Explain: ${name}, ${button.current.textContent}`);
  });
}

function inPast(figure: AskedFigure, view: PastView): Figure {
  return { asOf: view.asOf, knownThen: view.knownThen, ...figure };
}
