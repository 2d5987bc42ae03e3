import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

async function bookWithAnOctober() {
  const opened = openWindow({ folder });
  const log = window.bank.acts.log;
  await log({ kind: 'answer_question', day: '2026-10-21', who: [{ newName: 'Maria Lopez' }] });
  await log({ kind: 'promotion', day: '2026-10-22', channel: 'newsletter', reach: 31 });
  return opened;
}

it('opens by keyboard, says what the figure is made of, and gives the keyboard back', async () => {
  const { user } = await bookWithAnOctober();
  const balance = await screen.findByRole('button', { name: 'Explain: Trust bank balance, −11.5' });
  balance.focus();
  await user.keyboard('{Enter}');
  const panel = within(await screen.findByRole('dialog', { name: 'Trust bank balance on 22 Oct 2026' }));
  expect(panel.getAllByText('−11.5')[0]).toBeInTheDocument();
  const rows = panel.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual(
    expect.arrayContaining(['Depositsof +4.0 posted+4.0', 'Asksof −15.5 posted−15.5', 'Balance−11.5']),
  );
  expect(panel.getAllByText('assumption')).toHaveLength(3);
  expect(panel.getByText('180 days')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(balance).toHaveFocus();
});

it('opens with Space, and another figure opens the same panel', async () => {
  const { user } = await bookWithAnOctober();
  (await screen.findByRole('button', { name: 'Explain: unfaded total, −11.5' })).focus();
  await user.keyboard(' ');
  expect(await screen.findByRole('dialog', { name: 'Unfaded total on 22 Oct 2026' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Explain: Sent a promotion, −15.5' }));
  const panel = await screen.findByRole('dialog', { name: 'Sent a promotion, 22 Oct 2026' });
  expect(within(panel).getByText('31 reached × 0.25 × −2')).toBeInTheDocument();
});

it('leads from a row to the act behind it, and from the rows to the ledger', async () => {
  const { user } = await bookWithAnOctober();
  await user.click(await screen.findByRole('button', { name: 'Explain: given, 4.0' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Deposits, October 2026' }));
  expect(panel.getByRole('heading', { name: 'Entries of the month · 1' })).toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'Open in the ledger' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ledger' })).toBeInTheDocument();
  const grid = within(await screen.findByRole('grid', { name: 'Ledger' }));
  expect(await grid.findByRole('button', { name: 'Explain: Answered a question, +4.0' })).toBeInTheDocument();
  expect(grid.queryByText('Sent a promotion')).toBeNull();
});
