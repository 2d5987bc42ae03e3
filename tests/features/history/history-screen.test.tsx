import { screen, waitFor, within } from '@testing-library/react';
import { type Mock, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DependedOn, HistoryRow } from '../../../src/contract/history';
import { day } from '../../../src/domain/day';
import { HistoryScreen } from '../../../src/features/history/history-screen';
import { InOpenBook } from '../../helpers/in-open-book';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';

const bank = { history: { list: vi.fn(), undoOne: vi.fn(), redoOne: vi.fn() } };
const editor = { log: vi.fn(), edit: vi.fn() };

const row = (id: number, on: string, name: string, more: Partial<HistoryRow> = {}): HistoryRow => ({
  id,
  at: `${on}T08:12:00.000Z`,
  day: day(on),
  name,
  undone: null,
  step: 'undo',
  touched: [],
  ...more,
});
const count = { created: 0, changed: 0, removed: 0 };
const LOGGED = row(9, '2026-11-23', 'Logged “Answered a question” with Ines Roque', {
  touched: [{ what: 'act', ...count, created: 1 }],
});
const ADDED = row(8, '2026-11-22', 'Added Ines Roque', {
  touched: [
    { what: 'contact', ...count, created: 1 },
    { what: 'contact_tag', ...count, created: 2, removed: 1 },
  ],
});
const UNDONE = row(7, '2026-11-01', 'Imported sales.csv', {
  step: 'redo',
  undone: { at: '2026-11-02T08:12:00.000Z', day: day('2026-11-02') },
});
const BEGUN = row(1, '2025-03-04', 'Made the book', { step: null });
const ROWS = [LOGGED, ADDED, UNDONE, BEGUN];

const dependedOn = (message: string, details: DependedOn) =>
  Promise.resolve({ ok: false, failure: { code: 'depended_on', message, details } });

const askedOf = (verb: Mock): unknown[] => verb.mock.calls.map(([input]) => input as unknown);

function show() {
  return showScreen(
    <InOpenBook editor={editor}>
      <HistoryScreen />
    </InOpenBook>,
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  stubWindow(bank, {});
  bank.history.list.mockImplementation(() =>
    answer({ total: ROWS.length, zone: 'Europe/Berlin', rows: ROWS }),
  );
});

describe('HistoryScreen', () => {
  it('lists what was done under its days, with the time where the business is and what it touched', async () => {
    show();
    const today = within(await screen.findByRole('region', { name: 'Today' }));
    expect(today.getByRole('listitem')).toHaveTextContent(
      /^9:12\sAMLogged “Answered a question” with Ines Roque1 entry addedUndo$/u,
    );
    const yesterday = screen.getByRole('region', { name: 'Yesterday' });
    expect(yesterday).toHaveTextContent('1 person and 2 tags added, 1 tag removed');
    expect(screen.getByRole('region', { name: 'Mar 4, 2025' })).toHaveTextContent('the book begins here');
    expect(screen.queryByRole('button', { name: /Made the book/ })).toBeNull();
    const undone = screen.getByText('Imported sales.csv');
    expect(undone.tagName).toBe('S');
    expect(screen.getByText('undone on Nov 2')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Do again: Imported sales.csv' })).toBeEnabled();
  });

  it('undoes and does again, and says so', async () => {
    bank.history.undoOne.mockImplementation(() => answer({ undone: LOGGED.name }));
    bank.history.redoOne.mockImplementation(() => answer({ redone: UNDONE.name }));
    const { user, said } = show();
    await user.click(await screen.findByRole('button', { name: `Undo: ${LOGGED.name}` }));
    await user.click(screen.getByRole('button', { name: `Do again: ${UNDONE.name}` }));
    await waitFor(() => expect(said).toEqual([`Undone: ${LOGGED.name}`, `Done again: ${UNDONE.name}`]));
    expect([askedOf(bank.history.undoOne), askedOf(bank.history.redoOne)]).toEqual([
      [{ id: 9 }],
      [{ id: 7 }],
    ]);
  });

  it('shows what stands in the way in place, each with its own way out', async () => {
    const message =
      '“Logged ‘Answered a question’ with Ines Roque” of 23 Nov 2026 builds on this. Undo that first.';
    const { id, at, name } = LOGGED;
    const dependents = [{ id, at, day: LOGGED.day, name, step: 'undo' as const }];
    bank.history.undoOne.mockImplementationOnce(() =>
      dependedOn(message, { dependents, total: 1, importId: null }),
    );
    bank.history.undoOne.mockImplementation(() => answer({ undone: name }));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Undo: Added Ines Roque' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    const list = within(screen.getByRole('list', { name: 'What “Added Ines Roque” waits for' }));
    await user.click(list.getByRole('button', { name: `Undo: ${name}` }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(askedOf(bank.history.undoOne)).toEqual([{ id: 8 }, { id: 9 }]);
    expect(screen.getByRole('button', { name: 'Undo: Added Ines Roque' })).toHaveFocus();
  });

  it('points to Import where an import can be taken back all the same', async () => {
    bank.history.redoOne.mockImplementation(() =>
      dependedOn('Something later was built on this.', { dependents: [], total: 0, importId: 3 }),
    );
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: /^Do again/ }));
    expect(await screen.findByRole('link', { name: 'Open Import' })).toHaveAttribute('href', '/import');
  });

  it('says any other refusal in the corner', async () => {
    bank.history.undoOne.mockImplementation(() => refusal('busy', 'Another program is writing.'));
    const { user, said } = show();
    await user.click(await screen.findByRole('button', { name: `Undo: ${LOGGED.name}` }));
    await waitFor(() => expect(said).toEqual(['This could not be undone: Another program is writing.']));
  });

  it('says of a step that was stopped only that nothing was changed', async () => {
    bank.history.undoOne.mockImplementation(() => refusal('cancelled', 'Cancelled: nothing was changed.'));
    const { user, said } = show();
    await user.click(await screen.findByRole('button', { name: `Undo: ${LOGGED.name}` }));
    await waitFor(() => expect(said).toEqual(['Cancelled: nothing was changed.']));
  });

  it('goes from step to step with the arrow keys', async () => {
    const { user } = show();
    (await screen.findByRole('button', { name: `Undo: ${LOGGED.name}` })).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Do again: Imported sales.csv' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: 'Undo: Added Ines Roque' })).toHaveFocus();
  });

  it('searches, and says when nothing has these words', async () => {
    const { user } = show();
    await screen.findByText('Added Ines Roque');
    bank.history.list.mockImplementation(() => answer({ total: 0, zone: 'Europe/Berlin', rows: [] }));
    await user.type(screen.getByRole('searchbox', { name: 'Search the history' }), 'zebra');
    expect(await screen.findByText('Nothing of that name')).toBeInTheDocument();
    expect(bank.history.list).toHaveBeenLastCalledWith({ text: 'zebra', offset: 0, limit: 100 });
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('reads further back when asked', async () => {
    const many = Array.from({ length: 100 }, (_, i) => row(500 - i, '2026-11-23', `Added number ${i}`));
    bank.history.list.mockImplementation(({ offset }: { offset: number }) =>
      answer({ total: 101, zone: 'Europe/Berlin', rows: offset === 0 ? many : [BEGUN] }),
    );
    const { user } = show();
    expect(await screen.findByText('101 actions')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show earlier' }));
    expect(await screen.findByText('Made the book')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull();
  });

  it('offers to try again when the history cannot be read', async () => {
    bank.history.list.mockImplementation(() => refusal('corrupt', 'This book is damaged.'));
    const { user } = show();
    expect(await screen.findByRole('alert')).toHaveTextContent('The history could not be read');
    bank.history.list.mockImplementation(() => answer({ total: 1, zone: 'UTC', rows: [LOGGED] }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(LOGGED.name)).toBeInTheDocument();
  });
});
