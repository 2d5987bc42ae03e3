import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../../src/domain/day';
import { LedgerScreen } from '../../../src/features/ledger/ledger-screen';
import { InOpenBook } from '../../helpers/in-open-book';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';
import { ledgerLine } from '../../helpers/ledger-line';

const LINES = [
  ledgerLine(5, { day: day('2026-10-31'), recordedOn: day('2026-11-03'), note: 'about sizing' }),
  ledgerLine(4, {
    label: 'Gave content away',
    giveaway: { id: 1, title: 'Care guide for linen' },
    who: [
      { id: 7, name: 'Maria Lopez' },
      { id: 8, name: 'Tom Adeyemi' },
      { id: 9, name: 'Ines Roque' },
    ],
    named: 23,
    audience: true,
    reach: 31,
    points: 34.8,
  }),
  ledgerLine(3, { label: 'Asked for a review', class: 'ask', points: -3, balanceAfter: 373.9 }),
];

const bank = { ledger: { list: vi.fn() }, acts: { remove: vi.fn() } };
const editor = { log: vi.fn(), edit: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '');
  stubWindow(bank, {});
  bank.ledger.list.mockImplementation(() => answer({ total: LINES.length, lines: LINES }));
  bank.acts.remove.mockImplementation(({ ids }: { ids: number[] }) => answer({ removed: ids.length }));
});

function show() {
  return showScreen(
    <InOpenBook editor={editor}>
      <LedgerScreen />
    </InOpenBook>,
  );
}

const cells = (row: HTMLElement) =>
  [...row.querySelectorAll('[data-cell]')].slice(0, 7).map((cell) => cell.textContent);
const rowOf = async (text: string) => {
  const cell = await screen.findByText(text);
  const row = cell.closest<HTMLElement>('[role="row"]');
  if (!row) throw new Error(`“${text}” is in no row`);
  return row;
};
const lastAsked = () => bank.ledger.list.mock.lastCall?.[0] as Record<string, unknown>;

describe('LedgerScreen', () => {
  it('lists acts like a bank: deposits and withdrawals apart, with the balance after each', async () => {
    show();
    expect(cells(await rowOf('Gave content away “Care guide for linen”'))).toEqual([
      'Oct 22, 2026',
      'Gave content away “Care guide for linen”',
      '23 people + 31',
      'instagram',
      '+34.8',
      '',
      '412.3',
    ]);
    expect(cells(await rowOf('Asked for a review')).slice(4)).toEqual(['', '−3.0', '373.9']);
    expect(screen.getByText('3 entries')).toBeInTheDocument();
  });

  it('marks what was recorded only after its month was over', async () => {
    show();
    expect(cells(await rowOf('Oct 31, 2026'))[1]).toBe(
      'Answered a question · about sizinglate, recorded Nov 3',
    );
    expect(screen.getAllByText(/^late, recorded/)).toHaveLength(1);
  });

  it('opens an act by Enter', async () => {
    const { user } = show();
    (await rowOf('Asked for a review')).focus();
    await user.keyboard('{Enter}');
    expect(editor.edit).toHaveBeenCalledWith(3);
  });

  it('removes what is selected and says so; the toast has the Undo', async () => {
    const { user, said } = show();
    (await rowOf('Oct 31, 2026')).focus();
    await user.keyboard(' {ArrowDown} {Delete}');
    await vi.waitFor(() => expect(said).toEqual(['Removed 2 entries.']));
    expect(bank.acts.remove).toHaveBeenCalledExactlyOnceWith({ ids: [5, 4] });
    expect(screen.getByText('3 entries')).toBeInTheDocument();
  });

  it('says why nothing was removed, and keeps the selection', async () => {
    bank.acts.remove.mockImplementation(() => refusal('busy', 'Another program is writing the book.'));
    const { user, said } = show();
    (await rowOf('Oct 31, 2026')).focus();
    await user.keyboard(' {Delete}');
    await vi.waitFor(() =>
      expect(said).toEqual(['The entry was not removed: Another program is writing the book.']),
    );
    expect(screen.getByText('1 of 3 entries selected')).toBeInTheDocument();
  });

  it('asks the bank for the period, the side and the words that are chosen', async () => {
    const { user } = show();
    await rowOf('Asked for a review');
    expect(lastAsked()).toEqual({ from: null, to: null, direction: null, text: '', offset: 0, limit: 200 });
    await user.click(screen.getByRole('combobox', { name: 'Period' }));
    await user.click(await screen.findByRole('option', { name: 'Last month' }));
    await user.click(screen.getByRole('radio', { name: 'Withdrawals' }));
    await user.type(screen.getByRole('searchbox'), 'review ');
    await vi.waitFor(() =>
      expect(lastAsked()).toMatchObject({
        from: '2026-10-01',
        to: '2026-10-31',
        direction: 'withdrawal',
        text: 'review',
      }),
    );
  });

  it('keeps the filter for when the owner comes back to it', async () => {
    const { user } = show();
    await rowOf('Asked for a review');
    await user.type(screen.getByRole('searchbox'), 'linen');
    show();
    expect(screen.getAllByRole('searchbox')[1]).toHaveValue('linen');
  });

  it('offers to show everything when nothing fits', async () => {
    const { user } = show();
    await rowOf('Asked for a review');
    bank.ledger.list.mockImplementation(({ text }: { text: string }) =>
      answer(text === '' ? { total: 3, lines: LINES } : { total: 0, lines: [] }),
    );
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(await screen.findByText('No entry fits')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(await rowOf('Asked for a review')).toBeInTheDocument();
  });

  it('says what to do in a book without entries', async () => {
    bank.ledger.list.mockImplementation(() => answer({ total: 0, lines: [] }));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Log the first act' }));
    expect(editor.log).toHaveBeenCalledOnce();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });

  it('says why the ledger could not be read, and tries again', async () => {
    bank.ledger.list.mockImplementationOnce(() => refusal('busy', 'The book is busy.'));
    const { user } = show();
    expect(within(await screen.findByRole('alert')).getByText(/The book is busy\./)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('Asked for a review')).toBeInTheDocument();
  });
});
