import type { PreviewRow } from '../../../../src/contract/imports';
import type { Row } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import type { Remark, RefusalReason } from '../../../../src/domain/import/row-outcome';
import { contactsOfAct } from '../../db/acts';
import type { ReadingHandle } from '../../db/handle';
import { type ShownAct, shownAct } from '../../db/imported-acts';
import { newOnce } from './new-once';
import { refusedPreview } from './preview-refused';
import { PREVIEW_ROWS } from './storer';

type Fate = 'created' | 'unchanged';
type Shown = { readonly row: number; readonly actId: number; readonly fate: Fate } | PreviewRow;

/** Notes the first rows of a sheet of acts and shows them as the book holds them in the end. */
export type ActPreview = {
  readonly row: (row: number, actId: number, fate: Fate) => void;
  readonly refused: (row: number, cells: Row, remark: Remark<RefusalReason>, currency: string) => void;
  readonly rows: (handle: ReadingHandle) => PreviewRow[];
};

/** An empty preview; `isNew` tells contacts this import has made. */
export function actPreview(binding: Binding, isNew: (contactId: number) => boolean): ActPreview {
  const shown: Shown[] = [];
  return {
    row: (row, actId, fate) => {
      if (shown.length < PREVIEW_ROWS) shown.push({ row, actId, fate });
    },
    refused: (row, cells, remark, currency) => {
      if (shown.length < PREVIEW_ROWS) shown.push(refusedPreview(row, cells, binding, remark, currency));
    },
    rows: (handle) => {
      const isNews = newOnce(isNew);
      return shown.flatMap((one) => {
        if ('cells' in one) return [one];
        const act = shownAct(handle, one.actId);
        if (!act) return [];
        const news = contactsOfAct(handle, one.actId).filter(({ id }) => isNews(id)).length;
        return [previewRow(one.row, act, one.fate, news)];
      });
    },
  };
}

function previewRow(row: number, act: ShownAct, fate: Fate, news: number): PreviewRow {
  return {
    row,
    cells: {
      day: act.day,
      act_kind: act.label,
      name: act.names ?? '',
      email: act.emails ?? '',
      channel: act.channel,
      units: String(act.units),
      reach: text(act.reach),
      minutes: text(act.minutes),
      giveaway: act.giveaway ?? '',
      notes: act.note,
    },
    amountCents: act.cost,
    happens: fate === 'created' ? happens(act, news) : act.voidedOn === null ? 'already here' : REMOVED,
    state: fate === 'unchanged' ? 'unchanged' : act.class === 'deposit' ? 'new' : 'withdrawal',
  };
}

const REMOVED = 'was removed, stays removed';

function happens({ class: its, micropoints }: ShownAct, news: number): string {
  const points = Math.abs(micropoints) / 1e6;
  const what = its === 'deposit' ? 'deposit' : 'withdrawal';
  const posted =
    points === 0
      ? `${what} that posts no points`
      : `${what} of ${points} ${points === 1 ? 'point' : 'points'}`;
  if (news === 0) return posted;
  return `${posted}, ${news === 1 ? 'new person' : `${news} new people`}`;
}

function text(count: number | null): string {
  return count === null ? '' : String(count);
}
