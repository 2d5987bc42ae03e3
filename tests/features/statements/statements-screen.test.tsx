import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CloseChecklist, StatementRow } from '../../../src/contract/statements';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { type Month, month } from '../../../src/domain/month';
import { closeChecks } from '../../../src/domain/statement/close-checks';
import { StatementsScreen } from '../../../src/features/statements/statements-screen';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';
import { october } from '../../ui/statement-paper/october';

const row = (text: string, complete: boolean, more: Partial<StatementRow> = {}): StatementRow => ({
  month: month(text),
  opening: 30,
  closing: 35.25,
  deposits: 11.75,
  withdrawals: 6,
  complete,
  lockedOn: null,
  formulaVersion: null,
  unlockedOn: null,
  canLock: complete,
  ...more,
});

const ROWS = [row('2026-11', false), row('2026-10', true), row('2026-09', true)];

const bank = {
  statements: { list: vi.fn(), get: vi.fn(), checklist: vi.fn(), lock: vi.fn(), unlock: vi.fn() },
};
const shell = { saveStatementPdf: vi.fn(), printStatement: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  stubWindow(bank, shell);
  bank.statements.list.mockImplementation(() => answer(ROWS));
  bank.statements.get.mockImplementation(({ month: of, hideNames }: { month: Month; hideNames: boolean }) =>
    answer(october({ month: of, hideNames, today: day('2026-11-02') })),
  );
});

describe('StatementsScreen', () => {
  it('lists the months with their figures, and chooses the newest that is over', async () => {
    showScreen(<StatementsScreen />);
    expect(await screen.findByRole('radio', { name: /October 2026/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /November 2026/ })).toHaveAccessibleName(
      /closing 35\.3 from 30\.0 \+11\.8 −6\.0 still running/,
    );
    expect(await screen.findByRole('heading', { name: 'Trust Bank statement' })).toBeInTheDocument();
  });

  it('shows another month when it is chosen by key', async () => {
    const { user } = showScreen(<StatementsScreen />);
    (await screen.findByRole('radio', { name: /October 2026/ })).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /September 2026/ })).toBeChecked();
    expect(bank.statements.get).toHaveBeenLastCalledWith({
      month: '2026-09',
      hideNames: false,
      knownThen: false,
    });
  });

  it('hides names on screen and on paper alike', async () => {
    const { user, said } = showScreen(<StatementsScreen />);
    const sheet = await screen.findByRole('region', { name: /as it will be printed/ });
    expect(await within(sheet).findByText('Tom Adeyemi')).toBeInTheDocument();
    await user.click(screen.getByRole('switch', { name: 'Hide names' }));
    expect(await within(sheet).findByText('3 contacts')).toBeInTheDocument();
    expect(sheet).not.toHaveTextContent('Tom Adeyemi');

    shell.saveStatementPdf.mockResolvedValue({ fileName: 'October.pdf' });
    await user.click(screen.getByRole('button', { name: 'Save PDF' }));
    expect(shell.saveStatementPdf).toHaveBeenCalledWith({
      month: '2026-10',
      hideNames: true,
      knownThen: false,
    });
    await vi.waitFor(() => expect(said).toEqual(['Saved as October.pdf.']));
  });

  it('says nothing when the owner changes their mind, and says what went wrong', async () => {
    const { user, said } = showScreen(<StatementsScreen />);
    await screen.findByRole('radio', { name: /October 2026/ });
    shell.saveStatementPdf.mockResolvedValue(null);
    await user.click(screen.getByRole('button', { name: 'Save PDF' }));
    shell.printStatement.mockRejectedValue(new Error('No printer answers.'));
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await vi.waitFor(() => expect(said).toEqual(['The statement was not printed: No printer answers.']));
  });

  it('says in its place what could not be read', async () => {
    bank.statements.get.mockImplementation(() => refusal('busy', 'Another program holds the book.'));
    showScreen(<StatementsScreen />);
    expect(await screen.findByRole('alert')).toHaveTextContent('The statement could not be drawn up');
  });
});

const CHECKLIST: CloseChecklist = {
  month: month('2026-10'),
  alsoLocked: [month('2026-09')],
  checks: closeChecks({
    month: month('2026-10'),
    entries: 31,
    recordedLate: 0,
    unmatchedSales: 2,
    unmatchedCents: cents(12_345),
    uncheckedOfMonth: 0,
    uncheckedInAll: 61,
    refusedRows: 0,
    importsWithRefusals: 0,
    complaints: [{ contactId: 7, name: 'Maria Lopez', since: day('2026-10-20') }],
    openMonthsBefore: 1,
    lastImportOn: day('2026-11-01'),
    importedSince: true,
  }),
};

describe('closing a month', () => {
  beforeEach(() => bank.statements.checklist.mockImplementation(() => answer(CHECKLIST)));

  it('shows what to look at, with where to go, and locks all the same', async () => {
    const { user, said } = showScreen(<StatementsScreen />);
    await user.click(await screen.findByRole('button', { name: 'Close October…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close October 2026' });
    const items = await within(dialog).findAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Fine31 entries in the ledger for October.',
      'Look2 sales belong to no contact, $123.45 in all.Import',
      'FineSocial presence is checked for everybody of October; not yet for 61 of all contacts.',
      'FineNo import since the beginning of October left a row out.',
      'LookA complaint was open at the end of October: Maria Lopez.Maria Lopez',
      'FineEverything of October was recorded within the month.',
      'FineSales and people were imported on Nov 1, 2026, after October had ended.',
      'Look1 earlier month is still open.',
    ]);
    expect(within(dialog).getByRole('link', { name: 'Maria Lopez' })).toHaveAttribute('href', '/people/7');
    expect(dialog).toHaveTextContent('September 2026 is still open and is locked with it');
    bank.statements.lock.mockImplementation(() => answer({ months: ['2026-09', '2026-10'] }));
    await user.click(within(dialog).getByRole('button', { name: 'Lock October 2026' }));
    expect(bank.statements.lock).toHaveBeenCalledWith({ month: '2026-10' });
    await vi.waitFor(() => expect(said).toEqual(['Locked September 2026 to October 2026.']));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('marks locked months, and warns before one is unlocked', async () => {
    const lockedOn = { lockedOn: day('2026-11-02'), formulaVersion: 1, canLock: false };
    bank.statements.list.mockImplementation(() =>
      answer([row('2026-11', false), row('2026-10', true, lockedOn), row('2026-09', true, lockedOn)]),
    );
    const { user, said } = showScreen(<StatementsScreen />);
    expect(await screen.findByRole('radio', { name: /September 2026.*locked/ })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /September 2026/ }));
    expect(screen.getByText('Locked on Nov 2, 2026. Formula version 1.')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'As known now' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Unlock…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Unlock September 2026' });
    expect(dialog).toHaveTextContent('you have handed out may no longer be what this book prints');
    expect(dialog).toHaveTextContent('October 2026 follows from it and is unlocked too');
    bank.statements.unlock.mockImplementation(() => answer({ months: ['2026-09', '2026-10'] }));
    await user.click(within(dialog).getByRole('button', { name: 'Unlock September 2026' }));
    await vi.waitFor(() => expect(said).toEqual(['Unlocked September 2026 to October 2026.']));
  });

  it('shows an open month as it was known at its end, and puts that on paper', async () => {
    const { user } = showScreen(<StatementsScreen />);
    await user.click(await screen.findByRole('radio', { name: 'As known on Oct 31' }));
    const asked = { month: '2026-10', hideNames: false, knownThen: true };
    expect(bank.statements.get).toHaveBeenLastCalledWith(asked);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(shell.printStatement).toHaveBeenCalledWith(asked);
    await user.click(screen.getByRole('radio', { name: /November 2026/ }));
    expect(bank.statements.get).toHaveBeenLastCalledWith({ ...asked, month: '2026-11', knownThen: false });
    expect(screen.getByText(/Still running. It can be closed from Dec 1, 2026 on/)).toBeInTheDocument();
  });
});
