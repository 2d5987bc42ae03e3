import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

const part = () => screen.findByRole('region', { name: 'Your assumptions' });

async function openForm() {
  const opened = openWindow({ folder, at: '/settings' });
  await opened.user.click(await screen.findByRole('button', { name: 'Change your assumptions' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Your assumptions' }));
  return { ...opened, dialog };
}

describe('the owner’s assumptions', () => {
  it('say what they are as they come, and what each does', async () => {
    openWindow({ folder, at: '/settings' });
    await screen.findByText('Share of people who buy within 90 days');
    expect(await part()).toHaveTextContent('As it comes: not yet numbers of yours.');
    expect(await part()).toHaveTextContent('labelled so, never as what your book says');
  });

  it('open with the first field in hand', async () => {
    const { dialog } = await openForm();
    const first = dialog.getByLabelText('Of 100 people, how many buy within 90 days?');
    await waitFor(() => expect(first).toHaveFocus());
  });

  it('are changed from a day on, with their source, and come back by Undo', async () => {
    const { user, dialog } = await openForm();
    const rate = dialog.getByLabelText('Of 100 people, how many buy within 90 days?');
    await user.clear(rate);
    await user.type(rate, '7.5');
    await user.type(dialog.getByLabelText('Of every 100 of a sale, how much is left?'), '40');
    const lift = dialog.getByLabelText('Of 100 people in credit, so many');
    await user.clear(lift);
    await user.type(lift, '3');
    await user.type(dialog.getByLabelText('Where these numbers are from'), 'Last year');
    await user.click(dialog.getByRole('button', { name: 'Save them from 22 Oct 2026 on' }));
    await waitFor(async () =>
      expect(await part()).toHaveTextContent('Version 1, from 22 Oct 2026: Last year'),
    );
    expect(await part()).toHaveTextContent('3 more of 100 people buy');
    expect(await window.bank.assumptions.get({})).toMatchObject({
      value: { inForce: { ownerRate: 0.075, assumedLift: 0.03, grossMargin: 0.4 } },
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await part()).toHaveTextContent('As it comes'));
  });

  it('are kept in the form until every number can be', async () => {
    const { user, dialog } = await openForm();
    const weight = dialog.getByLabelText('How many people’s records is it worth?');
    await user.clear(weight);
    await user.type(weight, '0.5');
    await user.click(dialog.getByRole('button', { name: /^Save them/ }));
    expect(await dialog.findByText('From 1 to 200 people.')).toBeInTheDocument();
    await user.clear(weight);
    await user.type(weight, '20');
    await user.click(dialog.getByRole('button', { name: /^Save them/ }));
    expect(await dialog.findByText(/This was not saved\./)).toBeInTheDocument();
  });
});
