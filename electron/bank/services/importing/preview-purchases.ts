import type { PreviewRow } from '../../../../src/contract/imports';
import type { Row } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import type { Remark, RefusalReason } from '../../../../src/domain/import/row-outcome';
import type { ReadingHandle } from '../../db/handle';
import { type ShownPurchase, shownPurchase } from '../../db/imported-purchases';
import { newOnce } from './new-once';
import { refusedPreview } from './preview-refused';
import type { Fate } from './store-sale';
import { PREVIEW_ROWS } from './storer';

/** Whether a row is a whole record (or its first row), a further part of one, or the same row again. */
type Part = 'whole' | 'part' | 'again';

type Shown = { readonly row: number; readonly key: string; readonly part: Part } | PreviewRow;

/** Notes the first rows of a file and shows them as the book holds them in the end. */
export type PurchasePreview = {
  readonly row: (row: number, key: string, part: Part) => void;
  readonly refused: (row: number, cells: Row, remark: Remark<RefusalReason>, currency: string) => void;
  /** `storedAs` is the source key it has in the book, where that is another. */
  readonly settle: (key: string, fate: Fate, storedAs: string) => void;
  readonly rows: (handle: ReadingHandle) => PreviewRow[];
};

/** An empty preview; `isNew` tells contacts this import has made. */
export function purchasePreview(binding: Binding, isNew: (contactId: number) => boolean): PurchasePreview {
  const shown: Shown[] = [];
  const fates = new Map<string, { readonly fate: Fate; readonly storedAs: string }>();
  const unsettled = new Set<string>();
  return {
    row: (row, key, part) => {
      if (shown.length >= PREVIEW_ROWS) return;
      shown.push({ row, key, part });
      unsettled.add(key);
    },
    refused: (row, cells, remark, currency) => {
      if (shown.length >= PREVIEW_ROWS || isRefused(shown, row)) return;
      shown.push(refusedPreview(row, cells, binding, remark, currency));
    },
    settle: (key, fate, storedAs) => {
      // Of a long file nearly every record is none of those shown.
      if (unsettled.size > 0 && unsettled.delete(key)) fates.set(key, { fate, storedAs });
    },
    rows: (handle) => {
      const news = newOnce(isNew);
      return shown.flatMap((one) => {
        if ('cells' in one) return [one];
        const { fate = 'unchanged', storedAs = one.key } = fates.get(one.key) ?? {};
        const purchase = shownPurchase(handle, storedAs);
        return purchase ? [previewRow(one.row, one.part, purchase, fate, news)] : [];
      });
    },
  };
}

// One row of the file may give a sale and its refund; it is refused once.
function isRefused(shown: readonly Shown[], row: number): boolean {
  return shown.some((one) => 'cells' in one && one.row === row);
}

function previewRow(
  row: number,
  part: Part,
  purchase: ShownPurchase,
  fate: Fate,
  isNew: (contactId: number) => boolean,
): PreviewRow {
  const cells = {
    day: purchase.day,
    name: purchase.name,
    email: purchase.email ?? '',
    order_number: purchase.orderNumber ?? '',
    notes: purchase.note,
  };
  if (part === 'again') {
    const what = purchase.orderNumber === null ? 'the same row' : `order ${purchase.orderNumber}`;
    return { row, cells, amountCents: null, happens: `${what} again`, state: 'unchanged' };
  }
  const state = stateOf(fate, purchase);
  if (part === 'part') {
    return { row, cells, amountCents: null, happens: `part of order ${purchase.orderNumber}`, state };
  }
  return { row, cells, amountCents: purchase.amount, happens: happens(fate, purchase, isNew), state };
}

function stateOf(fate: Fate, { amount }: ShownPurchase): PreviewRow['state'] {
  if (fate !== 'created') return fate;
  return amount < 0 ? 'refund' : 'new';
}

function happens(fate: Fate, purchase: ShownPurchase, isNew: (contactId: number) => boolean): string {
  if (fate === 'unchanged') return 'already here';
  if (fate === 'updated') return 'changed';
  const what =
    purchase.amount >= 0
      ? 'new sale'
      : purchase.refundOf === null
        ? 'refund'
        : `refund of order ${purchase.orderNumber}`;
  if (purchase.contactId === null) {
    return `${what}, buyer ${purchase.name === '' ? 'not known' : 'known by name alone'}`;
  }
  return isNew(purchase.contactId) ? `${what}, new person` : what;
}
