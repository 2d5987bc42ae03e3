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

/** Notes the first rows of a report and shows what the book holds of them in the end. */
export type ResponsePreview = {
  readonly row: (row: number) => void;
  readonly refused: (row: number, cells: Row, remark: Remark<RefusalReason>, currency: string) => void;
  readonly settle: (rows: readonly number[], settled: Settled) => void;
  readonly rows: (handle: ReadingHandle) => PreviewRow[];
};

const STATES = { created: 'new', updated: 'updated', unchanged: 'unchanged' } as const;

/** An empty preview; `isNew` tells contacts this import has made. */
export function responsePreview(binding: Binding, isNew: (contactId: number) => boolean): ResponsePreview {
  const shown: (number | PreviewRow)[] = [];
  const settled = new Map<number, Settled>();
  return {
    row: (row) => {
      if (shown.length < PREVIEW_ROWS) shown.push(row);
    },
    refused: (row, cells, remark, currency) => {
      if (shown.length < PREVIEW_ROWS) shown.push(refusedPreview(row, cells, binding, remark, currency));
    },
    // The fact that says more goes last: attended is shown rather than registered.
    settle: (rows, one) => {
      for (const row of rows) settled.set(row, one);
    },
    rows: (handle) => {
      const news = newOnce(isNew);
      return shown.flatMap((one) => {
        if (typeof one !== 'number') return [one];
        const become = settled.get(one);
        return become ? [previewRow(handle, one, become, news)] : [];
      });
    },
  };
}

function previewRow(
  handle: ReadingHandle,
  row: number,
  { contactId, giveawayId, giveaway, fact, fate }: Settled,
  isNew: (contactId: number) => boolean,
): PreviewRow {
  const contact = findContact(handle, contactId);
  const stored = responsesOf(handle, giveawayId, contactId).find(({ kind }) => kind === fact.kind);
  const cells = {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    giveaway,
    response: fact.kind,
    day: stored?.day ?? fact.day,
    minutes: stored?.minutes === null || stored === undefined ? '' : String(stored.minutes),
  };
  return {
    row,
    cells,
    amountCents: null,
    happens: happens(fact, fate, isNew(contactId)),
    state: STATES[fate],
  };
}

function happens({ kind }: Fact, fate: Fate, isNew: boolean): string {
  if (fate === 'unchanged') return 'already here';
  if (fate === 'updated') return `${kind}, changed`;
  return isNew ? `${kind}, new person` : kind;
}
