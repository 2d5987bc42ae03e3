import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

async function openForm() {
  const opened = openWindow({ folder, at: '/giveaways' });
  await opened.user.click(await screen.findByRole('button', { name: 'Log a giveaway' }));
  await screen.findByLabelText('Title');
  return opened;
}

describe('Giveaways', () => {
  it('logs one with its title alone, and lists it', async () => {
    const { user } = await openForm();
    await user.type(screen.getByLabelText('Title'), 'Pricing, for shy people{Enter}');
    expect(await screen.findByRole('cell', { name: 'Pricing, for shy people' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'not counted' })).toBeVisible();
  });

  it('keeps what it cost and whom it reached', async () => {
    const { user } = await openForm();
    await user.type(screen.getByLabelText('Title'), 'Care guide');
    await user.type(screen.getByLabelText('Money it cost'), '18.50');
    await user.type(screen.getByLabelText('Hours it took'), '1.5');
    await user.type(screen.getByLabelText('People it reached'), '54');
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    await screen.findByRole('cell', { name: 'Care guide' });
    expect(await window.bank.giveaways.list({})).toMatchObject({
      value: [{ title: 'Care guide', costCents: 1850, minutes: 90, audience: 54, startsOn: '2026-10-22' }],
    });
  });

  it('asks for a title, and never takes an unreadable day for none', async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(await screen.findByText('Give it a title')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Title'), 'Guide');
    await user.type(screen.getByLabelText('Last day, if it took several'), 'soon{Enter}');
    expect(screen.getByText(/“soon” is not a day I know/)).toBeInTheDocument();
    expect(await window.bank.giveaways.list({})).toMatchObject({ value: [] });
    await user.clear(screen.getByLabelText('Last day, if it took several'));
    await user.type(screen.getByLabelText('Last day, if it took several'), '3 Oct{Enter}');
    expect(await screen.findByText('It ended before it began')).toBeInTheDocument();
    await waitFor(async () => expect(await window.bank.giveaways.list({})).toMatchObject({ value: [] }));
  });
});
