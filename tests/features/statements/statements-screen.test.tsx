import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StatementRow } from '../../../src/contract/statements';
import { day } from '../../../src/domain/day';
import { type Month, month } from '../../../src/domain/month';
import { StatementsScreen } from '../../../src/features/statements/statements-screen';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';
import { october } from '../../ui/statement-paper/october';

const row = (text: string, complete: boolean): StatementRow => ({
  month: month(text),
  opening: 30,
  closing: 35.25,
  deposits: 11.75,
  withdrawals: 6,
  complete,
});

const ROWS = [row('2026-11', false), row('2026-10', true), row('2026-09', true)];

const bank = { statements: { list: vi.fn(), get: vi.fn() } };
const shell = { saveStatementPdf: vi.fn(), printStatement: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  stubWindow(bank, shell);
  bank.statements.list.mockImplementation(() => answer(ROWS));
  bank.statements.get.mockImplementation((input: { month: Month; hideNames: boolean }) =>
    answer(october({ ...input, today: day('2026-11-02') })),
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
    expect(bank.statements.get).toHaveBeenLastCalledWith({ month: '2026-09', hideNames: false });
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
    expect(shell.saveStatementPdf).toHaveBeenCalledWith({ month: '2026-10', hideNames: true });
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
