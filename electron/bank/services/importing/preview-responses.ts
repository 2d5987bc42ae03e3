import type { PreviewRow } from '../../../../src/contract/imports';
import type { Row } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import type { Remark, RefusalReason } from '../../../../src/domain/import/row-outcome';
import { findContact } from '../../db/contacts';
import type { ReadingHandle } from '../../db/handle';
import { responsesOf } from '../../db/responses';
import { newOnce } from './new-once';
import { refusedPreview } from './preview-refused';
import type { Fact } from './response-facts';
import type { Fate } from './store-sale';
import { PREVIEW_ROWS } from './storer';

type Settled = {
  readonly contactId: number;
  readonly giveawayId: number;
  readonly giveaway: string;
  readonly fact: Fact;
  readonly fate: Fate;
};

/** One fact as a row shows it; `again` where an earlier row of the person has shown it already. */
type Noted = Settled & { readonly again: boolean };

/** Notes the first rows of a report and shows what the book holds of them in the end. */
export type ResponsePreview = {
  readonly row: (row: number) => void;
  readonly refused: (row: number, cells: Row, remark: Remark<RefusalReason>, currency: string) => void;
  /** One fact of a person and the rows it is from; the fact that says more goes last. */
  readonly settle: (rows: readonly number[], settled: Settled) => void;
  readonly rows: (handle: ReadingHandle) => PreviewRow[];
};

/** An empty preview; `isNew` tells contacts this import has made. */
export function responsePreview(binding: Binding, isNew: (contactId: number) => boolean): ResponsePreview {
  const shown: (number | PreviewRow)[] = [];
  const settled = new Map<number, Noted[]>();
  return {
    row: (row) => {
      if (shown.length >= PREVIEW_ROWS) return;
      shown.push(row);
      settled.set(row, []);
    },
    refused: (row, cells, remark, currency) => {
      if (shown.length < PREVIEW_ROWS) shown.push(refusedPreview(row, cells, binding, remark, currency));
    },
    settle: (rows, one) => {
      for (const [index, row] of rows.entries()) settled.get(row)?.push({ ...one, again: index > 0 });
    },
    rows: (handle) => {
      const news = newOnce(isNew);
      return shown.flatMap((one) => {
        if (typeof one !== 'number') return [one];
        return previewRow(handle, one, settled.get(one) ?? [], news);
      });
    },
  };
}

function previewRow(
  handle: ReadingHandle,
  row: number,
  noted: readonly Noted[],
  isNew: (contactId: number) => boolean,
): PreviewRow[] {
  const again = noted.every((one) => one.again);
  const own = noted.find(({ fact }) => fact.lines.some((line) => line.row === row)) ?? noted[0];
  const told = again ? own : noted.at(-1);
  if (!told) return [];
  const cells = cellsOf(handle, told);
  // The minutes of all rows about a person stand with the first of them.
  if (again) {
    return [{ row, cells: { ...cells, minutes: '' }, amountCents: null, happens: AGAIN, state: 'unchanged' }];
  }
  return [{ row, cells, amountCents: null, ...fateOf(noted, isNew(told.contactId)) }];
}

const AGAIN = 'the same person again, counted above';

function cellsOf(handle: ReadingHandle, { contactId, giveawayId, giveaway, fact }: Settled) {
  const contact = findContact(handle, contactId);
  const stored = responsesOf(handle, giveawayId, contactId).find(({ kind }) => kind === fact.kind);
  return {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    giveaway,
    response: fact.kind,
    day: stored?.day ?? fact.day,
    minutes: stored?.minutes === null || stored === undefined ? '' : String(stored.minutes),
  };
}

function fateOf(noted: readonly Noted[], isNew: boolean): Pick<PreviewRow, 'happens' | 'state'> {
  const [made, changed] = [kindsOf(noted, 'created'), kindsOf(noted, 'updated')];
  if (made === '') {
    return changed === ''
      ? { happens: 'already here', state: 'unchanged' }
      : { happens: `${changed}, changed`, state: 'updated' };
  }
  const besides = changed === '' ? '' : `, ${changed} changed`;
  return { happens: `${made}${besides}${isNew ? ', new person' : ''}`, state: 'new' };
}

function kindsOf(noted: readonly Noted[], wanted: Fate): string {
  return noted.flatMap(({ fact, fate }) => (fate === wanted ? [fact.kind] : [])).join(' and ');
}
