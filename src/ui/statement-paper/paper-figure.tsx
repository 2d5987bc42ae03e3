import type { ReactNode } from 'react';
import type { StatementPart } from '../../domain/explain/figure';
import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { Explained } from '../explain/explained';

type PaperFigureProps = {
  statement: MonthlyStatement;
  part: StatementPart;
  name: string;
  children: ReactNode;
};

/** A figure of the statement: on the screen it explains itself, on paper it is plain. */
export function PaperFigure({ statement: { month, knownOn }, part, name, children }: PaperFigureProps) {
  return (
    <Explained figure={{ id: 'statement', month, part, knownThen: knownOn !== null }} name={name}>
      {children}
    </Explained>
  );
}
