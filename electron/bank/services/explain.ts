import type { ExplainedFigure, ExplainedRows } from '../../../src/domain/explain/explanation';
import type { Figure, FigureId, FigureOf } from '../../../src/domain/explain/figure';
import { inOneView } from '../db/handle';
import type { Context } from './context';
import type { Explainer, RowsSource } from './explaining/explainer';
import { figures } from './explaining/figures';

/** As many rows as the panel opens with. */
const FIRST_ROWS = 12;

/** Why a figure is what it is, with the first of the rows behind it. @throws Refusal `not_found` */
export function explainFigure(context: Context, { figure }: { figure: Figure }): ExplainedFigure {
  return inOneView(context.book.reader, () => {
    const explainer = explainerOf(figure);
    return { ...explainer.explain(context, figure), rows: firstOf(explainer.rows(context, figure)) };
  });
}

/** A page of the rows behind a figure. */
export function explainRows(
  context: Context,
  { figure, offset, limit }: { figure: Figure; offset: number; limit: number },
): ExplainedRows {
  return inOneView(context.book.reader, () => {
    const source = explainerOf(figure).rows(context, figure);
    return source ? { total: source.total, rows: source.page(offset, limit) } : { total: 0, rows: [] };
  });
}

function firstOf(source: RowsSource | null) {
  if (source === null) return null;
  const { page, ...rest } = source;
  return { ...rest, first: page(0, FIRST_ROWS) };
}

function explainerOf<Id extends FigureId>(figure: FigureOf<Id>): Explainer<Id> {
  return figures[figure.id];
}
