import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PreviewRow } from '../../../src/contract/imports';
import type { ImportKind } from '../../../src/domain/import/field';
import { PreviewTable } from '../../../src/features/import/preview-table';
import { showScreen } from '../../helpers/in-the-window';

const field = (name: string, label: string) => ({ field: name, label, required: false });
const FIELDS = [
  field('day', 'Day'),
  field('name', 'Name'),
  field('company', 'Company'),
  field('phone', 'Phone'),
  field('notes', 'Notes'),
];

const row = (number: number, cells: PreviewRow['cells'], happens: string): PreviewRow => ({
  row: number,
  cells,
  amountCents: null,
  happens,
  state: happens === 'new person' ? 'new' : 'refused',
});

function texts(kind: ImportKind, rows: readonly PreviewRow[]): (string | null)[][] {
  showScreen(<PreviewTable rows={rows} fields={FIELDS} kind={kind} total={rows.length} />);
  const [, ...shown] = screen.getAllByRole('row');
  return shown.map((one) =>
    within(one)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  );
}

it.each(['purchases', 'responses'] as const)('of %s quotes a day that could not be read', (kind) => {
  const rows = [
    row(2, { day: '2026-13-45', name: 'Ann' }, '“2026-13-45” in “Day” is not a day of the calendar.'),
    row(3, { day: '2026-04-03', name: 'Bob' }, 'The row names nobody.'),
  ];
  const shown = texts(kind, rows);
  expect(shown.map(([day]) => day)).toEqual(['“2026-13-45”', 'Apr 3, 2026']);
  expect(shown.map((cells) => cells.at(-1))).toEqual([
    'refused: “2026-13-45” in “Day” is not a day of the calendar.',
    'refused: the row names nobody.',
  ]);
});

it('of people shows what somebody without a name is known by, where nothing else says so', () => {
  const full = { name: 'Ann', company: 'Acme', day: '2026-04-03', notes: 'met', email: 'ann@example.com' };
  const shown = texts('people', [
    row(2, full, 'new person'),
    row(3, { email: 'bob@example.com' }, 'new person'),
    row(4, { profile: 'https://www.linkedin.com/in/cleo' }, 'new person'),
    row(5, { company: 'Hill Farm', email: 'dan@example.com' }, 'new person'),
  ]);
  expect(shown.map(([name]) => name)).toEqual(['Ann', 'bob@example.com', 'linkedin.com/in/cleo', '']);
});
