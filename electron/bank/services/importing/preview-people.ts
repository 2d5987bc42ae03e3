import type { PreviewRow } from '../../../../src/contract/imports';
import type { Row } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import type { Remark, RefusalReason } from '../../../../src/domain/import/row-outcome';
import { profilesOf, stagesOf, tagsOf } from '../../db/contact-details';
import { findContact } from '../../db/contacts';
import type { ReadingHandle } from '../../db/handle';
import { refusedPreview } from './preview-refused';
import type { Fate } from './store-sale';
import { PREVIEW_ROWS } from './storer';

type Shown = { readonly row: number } | PreviewRow;
type Settled = { readonly id: number; readonly fate: Fate; readonly again: boolean };

/** Notes the first rows of a file and shows the people as the book holds them in the end. */
export type PeoplePreview = {
  readonly row: (row: number) => void;
  readonly refused: (row: number, cells: Row, remark: Remark<RefusalReason>, currency: string) => void;
  /** What became of the contact all these rows are about. */
  readonly settle: (rows: readonly number[], contactId: number, fate: Fate) => void;
  readonly rows: (handle: ReadingHandle) => PreviewRow[];
};

const STATES = { created: 'new', updated: 'updated', unchanged: 'unchanged' } as const;
const HAPPENS = { created: 'new person', updated: 'changed', unchanged: 'already here' } as const;

/** An empty preview. */
export function peoplePreview(binding: Binding): PeoplePreview {
  const shown: Shown[] = [];
  const settled = new Map<number, Settled>();
  let last = 0;
  return {
    row: (row) => {
      if (shown.length >= PREVIEW_ROWS) return;
      shown.push({ row });
      last = row;
    },
    refused: (row, cells, remark, currency) => {
      if (shown.length < PREVIEW_ROWS) shown.push(refusedPreview(row, cells, binding, remark, currency));
    },
    settle: (rows, id, fate) => {
      for (const [index, row] of rows.entries()) {
        if (row <= last) settled.set(row, { id, fate, again: index > 0 });
      }
    },
    rows: (handle) =>
      shown.map((one) => {
        const become = settled.get(one.row);
        return 'cells' in one || !become ? refusedOr(one) : previewRow(handle, one.row, become);
      }),
  };
}

function refusedOr(one: Shown): PreviewRow {
  return 'cells' in one ? one : { ...one, cells: {}, amountCents: null, happens: '', state: 'unchanged' };
}

function previewRow(handle: ReadingHandle, row: number, { id, fate, again }: Settled): PreviewRow {
  const cells = cellsOf(handle, id);
  if (again) return { row, cells, amountCents: null, happens: 'the same person again', state: 'unchanged' };
  const by = TOLD.some((field) => cells[field]) ? '' : ', known by number alone';
  return { row, cells, amountCents: null, happens: `${HAPPENS[fate]}${by}`, state: STATES[fate] };
}

// What an owner can tell somebody by; without any of it there is only the number a source gave them.
const TOLD = ['name', 'company', 'email', 'phone', 'profile'];

function cellsOf(handle: ReadingHandle, id: number): Record<string, string> {
  const contact = findContact(handle, id);
  if (!contact) return {};
  const profiles = profilesOf(handle, id).map(
    ({ platform, handle: name, url }) => url || `${platform}: ${name}`,
  );
  return {
    name: contact.name,
    company: contact.company,
    email: contact.email ?? '',
    phone: contact.phone ?? '',
    profile: profiles.join(', '),
    social_presence: contact.presence === 'unchecked' ? '' : contact.presence,
    stage: stagesOf(handle, id).at(-1)?.stage ?? '',
    tags: tagsOf(handle, id).join(', '),
    notes: contact.notes,
    first_seen_on: contact.firstContactOn ?? '',
  };
}
