import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CellLink } from '../../../src/ui/data-table/cell-link';
import type { Column, Sort } from '../../../src/ui/data-table/column';
import { DataTable } from '../../../src/ui/data-table/data-table';
import { NOTHING_SELECTED } from '../../../src/ui/data-table/selection';
import { type Slice, usePagedRows } from '../../../src/ui/data-table/use-paged-rows';
import { showScreen } from '../../helpers/in-the-window';

type Sheep = { readonly id: number; readonly name: string };

const COLUMNS: readonly Column<Sheep>[] = [
  { id: 'name', header: 'Name', width: '1fr', sortable: true, cell: (sheep) => sheep.name },
  {
    id: 'link',
    header: 'Page',
    width: '1fr',
    cell: (sheep) => <CellLink to={`/${sheep.id}`}>Page</CellLink>,
  },
  { id: 'id', header: 'Number', width: '80px', figures: true, cell: (sheep) => sheep.id },
];

function flock(total: number) {
  const read = vi.fn(({ offset, limit }: Slice) =>
    Promise.resolve({
      total,
      rows: Array.from({ length: Math.min(limit, total - offset) }, (_, i) => sheep(offset + i)),
    }),
  );
  return { read, onOpen: vi.fn(), onDelete: vi.fn(), onSort: vi.fn() };
}

const sheep = (index: number): Sheep => ({ id: index + 1, name: `Sheep ${index + 1}` });

function Pasture({ read, onOpen, onDelete, onSort, sort }: ReturnType<typeof flock> & { sort?: Sort }) {
  const [selected, setSelected] = useState(NOTHING_SELECTED);
  const rows = usePagedRows({
    page: (slice) => ({ queryKey: ['sheep', slice], queryFn: () => read(slice) }),
    rowsOf: (page) => page.rows,
  });
  return (
    <DataTable
      label="Flock"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      question=""
      {...(sort ? { sort } : {})}
      onSort={onSort}
      onOpen={onOpen}
      selection={{ selected, setSelected }}
      onDelete={onDelete}
      actions={(row) => [{ label: 'Shear', run: () => onOpen(row) }]}
      empty={<p>No sheep</p>}
    />
  );
}

async function show(total: number, sort?: Sort) {
  const sheepfold = flock(total);
  const { user } = showScreen(<Pasture {...sheepfold} {...(sort ? { sort } : {})} />);
  if (total > 0) await screen.findAllByText(/^Sheep/);
  return { ...sheepfold, user };
}

// Past the box that selects all and the one column that can be sorted.
async function toRows(user: UserEvent): Promise<void> {
  for (let stop = 0; stop < 3; stop++) await user.tab();
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(`${name}\\b.*`) });
const selectedNames = () =>
  screen
    .queryAllByRole('row', { selected: true })
    .map((element) => element.querySelector('[data-cell="0"]')?.textContent);

beforeEach(() => history.replaceState(null, ''));

describe('DataTable', () => {
  it('says how long the list is and where each row stands, and draws only what is in view', async () => {
    await show(1_000_000);
    const grid = screen.getByRole('grid', { name: 'Flock' });
    expect(grid).toHaveAttribute('aria-rowcount', '1000001');
    expect(row('Sheep 1')).toHaveAttribute('aria-rowindex', '2');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(50);
  });

  it('moves the focus by key to the far end, reading the page there', async () => {
    const { read, user } = await show(1_000_000);
    await toRows(user);
    expect(row('Sheep 1')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row('Sheep 3')).toHaveFocus();
    await user.keyboard('{End}');
    await screen.findByText('Sheep 1000000');
    expect(row('Sheep 1000000')).toHaveFocus();
    expect(read).toHaveBeenLastCalledWith({ offset: 999_800, limit: 200 });
    await user.keyboard('{Home}');
    expect(row('Sheep 1')).toHaveFocus();
  });

  it('is one stop in the order of Tab', async () => {
    const { user } = await show(5);
    await user.tab();
    expect(screen.getByRole('checkbox', { name: 'Select all' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Name' })).toHaveFocus();
    await user.tab();
    expect(row('Sheep 1')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('hands the focus to the link of a cell, and gives it back to the row', async () => {
    const { onOpen, user } = await show(5);
    await toRows(user);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(within(row('Sheep 1')).getByRole('link')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(row('Sheep 1')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(sheep(0));
  });

  it('comes back to the row the owner left from, and to the top on a fresh visit', async () => {
    const { user } = await show(450);
    await toRows(user);
    await user.keyboard('{End}{ArrowUp}{Enter}');
    cleanup();
    await show(450);
    await screen.findByText('Sheep 449');
    expect(row('Sheep 449')).toHaveFocus();
    history.pushState(null, '');
    cleanup();
    await show(450);
    expect(document.body).toHaveFocus();
  });

  it('opens on a double click', async () => {
    const { onOpen, user } = await show(5);
    await user.dblClick(screen.getByText('Sheep 4'));
    expect(onOpen).toHaveBeenCalledWith(sheep(3));
  });

  it('selects by Space, a stretch by Shift, all by Ctrl+A, none by Escape', async () => {
    const { user } = await show(450);
    await toRows(user);
    await user.keyboard(' ');
    expect(selectedNames()).toEqual(['Sheep 1']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await vi.waitFor(() => expect(selectedNames()).toEqual(['Sheep 1', 'Sheep 2', 'Sheep 3']));
    await user.keyboard(' ');
    expect(selectedNames()).toEqual(['Sheep 1', 'Sheep 2']);
    await user.keyboard('{Escape}');
    expect(selectedNames()).toEqual([]);
  });

  it('selects rows it had not read yet, and deletes what is selected', async () => {
    const { onDelete, user } = await show(450);
    await toRows(user);
    await user.keyboard('{Control>}a{/Control}');
    await vi.waitFor(() => expect(selectedNames()).toContain('Sheep 1'));
    await user.keyboard('{Delete}');
    expect(onDelete.mock.calls[0]?.[0]).toEqual(Array.from({ length: 450 }, (_, i) => i + 1));
  });

  it('deletes the row with the focus when none is selected', async () => {
    const { onDelete, user } = await show(5);
    await toRows(user);
    await user.keyboard('{ArrowDown}{Delete}');
    expect(onDelete).toHaveBeenCalledWith([2]);
  });

  it('selects by the box, and a stretch by Shift and click', async () => {
    const { user } = await show(5);
    await user.click(screen.getByRole('checkbox', { name: 'Select Sheep 2' }));
    expect(selectedNames()).toEqual(['Sheep 2']);
    fireEvent.click(screen.getByText('Sheep 4'), { shiftKey: true });
    await vi.waitFor(() => expect(selectedNames()).toEqual(['Sheep 2', 'Sheep 3', 'Sheep 4']));
  });

  it('opens the menu of a row by key, and comes back to the row', async () => {
    const { onOpen, user } = await show(5);
    await toRows(user);
    await user.keyboard('{ArrowDown}{ArrowRight}{End}{Enter}');
    const item = await screen.findByRole('menuitem', { name: 'Shear' });
    expect(item.closest('[role="menu"]')).toHaveAccessibleName('Actions for Sheep 2');
    await user.click(item);
    expect(onOpen).toHaveBeenCalledWith(sheep(1));
    expect(screen.getByRole('button', { name: 'Actions for Sheep 2' })).toHaveFocus();
  });

  it('selects all by the box over the rows, and none again', async () => {
    const { user } = await show(450);
    const box = () => screen.getByRole('checkbox', { name: 'Select all' });
    await user.click(screen.getByRole('checkbox', { name: 'Select Sheep 2' }));
    expect(box()).toBePartiallyChecked();
    await user.click(box());
    await vi.waitFor(() => expect(box()).toBeChecked());
    expect(selectedNames()).toContain('Sheep 1');
    await user.click(box());
    expect(selectedNames()).toEqual([]);
  });

  it('says by which column it is sorted, and turns the order round', async () => {
    const { onSort, user } = await show(5, { by: 'name', descending: false });
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Number' })).not.toHaveAttribute('aria-sort');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSort).toHaveBeenCalledWith({ by: 'name', descending: true });
  });

  it('says what to do when there is nothing', async () => {
    await show(0);
    expect(await screen.findByText('No sheep')).toBeInTheDocument();
  });
});
