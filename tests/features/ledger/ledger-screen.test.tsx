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

const TOTALS = { entries: 3, removed: 0, deposits: 38.8, withdrawals: -3, person: null, giveaway: null };
const KINDS = [
  { id: 'answer_question', label: 'Answered a question', class: 'deposit', points: 4, maxUnitsPerDay: 3 },
  { id: 'review_ask', label: 'Asked for a review', class: 'ask', points: -3, maxUnitsPerDay: null },
];
const bank = {
  ledger: { list: vi.fn(), totals: vi.fn(), export: vi.fn() },
  acts: { remove: vi.fn(), editMany: vi.fn(), bringBack: vi.fn(), choices: vi.fn() },
  giveaways: { list: vi.fn() },
  people: { suggest: vi.fn() },
};
const shell = { chooseListFile: vi.fn() };
const editor = { log: vi.fn(), edit: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '', '/');
  stubWindow(bank, shell);
  bank.ledger.totals.mockImplementation(() => answer(TOTALS));
  bank.acts.choices.mockImplementation(() => answer({ kinds: KINDS, channels: ['instagram', 'email'] }));
  bank.acts.editMany.mockImplementation(({ ids }: { ids: number[] }) => answer({ changed: ids.length }));
  bank.acts.bringBack.mockImplementation(({ ids }: { ids: number[] }) => answer({ broughtBack: ids.length }));
  bank.giveaways.list.mockImplementation(() => answer([{ id: 1, title: 'Care guide for linen' }]));
  bank.people.suggest.mockImplementation(() => answer([{ id: 7, name: 'Ines Roque', hint: 'Roque & Co' }]));
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
    const now = { asOf: null, knownThen: false };
    expect(lastAsked()).toMatchObject({
      ...now,
      from: null,
      to: null,
      direction: null,
      text: '',
      kinds: [],
      offset: 0,
    });
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

  it('says what all that fits adds up to', async () => {
    show();
    await rowOf('Asked for a review');
    const sums = await screen.findByText('+38.8');
    expect(sums.closest('div')?.textContent).toBe('3 entriesDeposits +38.8Withdrawals −3.0');
  });

  it('shows what it is narrowed by as words that can be taken off', async () => {
    history.replaceState(null, '', '/?kind=review_ask&channel=email&least=2&late=yes&removed=shown');
    const { user } = show();
    const chips = await screen.findByRole('list', { name: 'Narrowed by' });
    await vi.waitFor(() =>
      expect(
        within(chips)
          .getAllByRole('button')
          .map((chip) => chip.textContent),
      ).toEqual([
        'Asked for a review×',
        'By email×',
        'At least 2.0 points×',
        'Recorded late×',
        'Removed entries shown×',
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Take off: By email' }));
    await vi.waitFor(() =>
      expect(lastAsked()).toMatchObject({
        kinds: ['review_ask'],
        channel: null,
        leastPoints: 2,
        late: true,
        standing: 'all',
      }),
    );
  });

  it('is one person’s ledger when it is narrowed to them', async () => {
    bank.ledger.totals.mockImplementation(() => answer({ ...TOTALS, person: 'Ines Roque' }));
    history.replaceState(null, '', '/?person=7');
    show();
    expect(await screen.findByRole('heading', { name: 'The ledger of Ines Roque' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Their balance' })).toBeInTheDocument();
    expect(lastAsked()).toMatchObject({ contactId: 7 });
  });

  it('narrows by a person found by name, among the other filters', async () => {
    const { user } = show();
    await rowOf('Asked for a review');
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.type(await screen.findByRole('combobox', { name: 'Person' }), 'ines');
    await user.click(await screen.findByRole('option', { name: 'Ines Roque · Roque & Co' }));
    await vi.waitFor(() => expect(lastAsked()).toMatchObject({ contactId: 7 }));
    await user.click(screen.getByRole('switch', { name: 'Only corrections to locked months' }));
    await vi.waitFor(() => expect(lastAsked()).toMatchObject({ contactId: 7, corrections: true }));
  });

  it('changes the same of many in one go, and says beforehand what will change', async () => {
    const { user, said } = show();
    (await rowOf('Oct 31, 2026')).focus();
    await user.keyboard(' {ArrowDown} ');
    await user.click(screen.getByRole('button', { name: 'Change 2 entries' }));
    const dialog = await screen.findByRole('dialog', { name: 'Change 2 entries' });
    const save = within(dialog).getByRole('button', { name: 'Change 2 entries' });
    expect(save).toBeDisabled();
    await user.type(within(dialog).getByRole('combobox', { name: 'Channel' }), 'phone');
    expect(within(dialog).getByText('The channel becomes phone.')).toBeInTheDocument();
    expect(within(dialog).queryByText(/posted anew/)).not.toBeInTheDocument();
    await user.click(save);
    await vi.waitFor(() => expect(said).toEqual(['Changed 2 entries.']));
    expect(bank.acts.editMany).toHaveBeenCalledExactlyOnceWith({ ids: [5, 4], change: { channel: 'phone' } });
  });

  it('strikes removed entries through, and brings them back', async () => {
    const removed = ledgerLine(9, { voidedOn: day('2026-11-05'), note: 'gone' });
    bank.ledger.list.mockImplementation(() => answer({ total: 1, lines: [removed] }));
    history.replaceState(null, '', '/?removed=only');
    const { user, said } = show();
    const row = await rowOf('removed Nov 5');
    expect(within(row).getByText('+4.0').closest('s')).not.toBeNull();
    expect(cells(row)[6]).toBe('');
    row.focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Bring back 1 entry' }));
    await vi.waitFor(() => expect(said).toEqual(['Brought back 1 entry: posted anew, recorded today.']));
    expect(bank.acts.bringBack).toHaveBeenCalledExactlyOnceWith({ ids: [9] });
    expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
  });

  it('marks a correction to a locked month', async () => {
    bank.ledger.list.mockImplementation(() =>
      answer({ total: 1, lines: [{ ...LINES[0], correction: true }] }),
    );
    show();
    const mark = await screen.findByText('corrects October');
    expect(mark).toHaveAttribute('title', 'corrects October, recorded Nov 3');
  });

  it('saves the list that is shown into the file the owner chose', async () => {
    shell.chooseListFile.mockResolvedValue({ token: 'token-1', fileName: 'Ledger.csv' });
    bank.ledger.export.mockImplementation(() => answer({ lines: 3 }));
    const { user, said } = show();
    await rowOf('Asked for a review');
    await user.type(screen.getByRole('searchbox'), 'linen');
    await vi.waitFor(() => expect(lastAsked()).toMatchObject({ text: 'linen' }));
    await user.click(screen.getByRole('button', { name: 'Save this list' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As CSV, for any spreadsheet' }));
    await vi.waitFor(() => expect(said).toEqual(['Saved 3 entries in “Ledger.csv”.']));
    expect(bank.ledger.export.mock.lastCall?.[0]).toMatchObject({
      text: 'linen',
      target: 'token-1',
      format: 'csv',
    });
  });
});
