import type { ExplainedRow, Explanation, RowsBehind } from '../../../../src/domain/explain/explanation';
import type { FigureId, FigureOf } from '../../../../src/domain/explain/figure';
import type { Context } from '../context';

/** How one figure is explained: gathered from the book, worded by the domain; and the rows behind it. */
export type Explainer<Id extends FigureId> = {
  readonly explain: (context: Context, figure: FigureOf<Id>) => Explanation;
  /** Null where no rows stand behind a figure. */
  readonly rows: (context: Context, figure: FigureOf<Id>) => RowsSource | null;
};

/** The rows behind a figure, a page at a time. */
export type RowsSource = Omit<RowsBehind, 'first'> & {
  readonly page: (offset: number, limit: number) => readonly ExplainedRow[];
};

/** Where nothing but the calculation stands behind a figure. */
export function noRows(): null {
  return null;
}
