import { type Row, cellAt, textOf } from './cell';
import type { Column } from './header';
import { foldAccents, headerWords } from './words';

/** A column that says of some sales that they came to nothing, and what it says of them. */
export type StatusColumn = { readonly column: string; readonly values: readonly string[] };

/**
 * The first column without a meaning that says, in the sampled rows, that a sale was cancelled, given back or not
 * paid: rows of a table whose source is not known count as sales whatever it says, and the owner is told so.
 */
export function unreadStatus(
  columns: readonly Column[],
  isMapped: (column: string) => boolean,
  sample: readonly Row[],
): StatusColumn | null {
  for (const { name, index } of columns) {
    if (
      isMapped(name) ||
      !headerWords(name)
        .split(' ')
        .some((word) => STATUS.has(word))
    )
      continue;
    const said = sample
      .map((row) => textOf(cellAt(row, index)))
      .filter((text) => CAME_TO_NOTHING.has(folded(text)));
    if (said.length > 0) return { column: name, values: [...new Set(said)] };
  }
  return null;
}

function folded(text: string): string {
  return foldAccents(text)
    .replace(/[_\s]+/gu, ' ')
    .trim();
}

const STATUS = words(
  'status; state; statut; etat; estado; situacao; stato; zustand; zahlungsstatus; bestellstatus; betaalstatus',
);

// English, German, French, Spanish, Portuguese, Italian, Dutch.
const CAME_TO_NOTHING =
  words(`cancelled; canceled; void; voided; failed; declined; expired; refunded; open; unpaid; not paid; pending;
  overdue; draft; storniert; abgebrochen; erstattet; offen; unbezahlt; ausstehend; entwurf; annule; annulee; rembourse; remboursee;
  impaye; impayee; en attente; brouillon; cancelado; cancelada; anulado; anulada; reembolsado; reembolsada; pendiente; impagado;
  impagada; borrador; pendente; nao pago; rascunho; annullato; annullata; rimborsato; rimborsata; in attesa; non pagato; non pagata;
  bozza; geannuleerd; terugbetaald; openstaand; niet betaald; concept`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(';').map((word) => word.replace(/\s+/gu, ' ').trim()));
}
