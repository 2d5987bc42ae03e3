import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

describe('Settings', () => {
  it('changes the business but not its currency', async () => {
    const { user } = openWindow({ folder, at: '/settings' });
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Hill Farm & Sons');
    await user.type(screen.getByLabelText('What an hour of yours costs'), '40');
    await user.click(screen.getByRole('button', { name: 'Save the business' }));
    await waitFor(async () =>
      expect(await window.bank.book.status({})).toMatchObject({
        value: { business: { name: 'Hill Farm & Sons', currency: 'USD', hourCostCents: 4000 } },
      }),
    );
    expect(screen.getByText(/US Dollar \(USD\)/)).toBeVisible();
  });

  it('shows the rate card, its limits and how it fades, as assumptions', async () => {
    openWindow({ folder, at: '/settings' });
    expect(await screen.findByText(/Every number here is an assumption/)).toBeVisible();
    expect(screen.getByRole('row', { name: 'Answered a question +4.0 3' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Broke a promise −15.0' })).toBeVisible();
    expect(screen.getByText('Half of their points fade in 365 days.')).toBeVisible();
    expect(screen.getByRole('row', { name: 'Warm 2.0 to under 10.0' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Champion 30.0 and more' })).toBeVisible();
  });

  it('switches to dark', async () => {
    const { user } = openWindow({ folder, at: '/settings' });
    await user.click(await screen.findByLabelText('Dark'));
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await user.click(screen.getByLabelText('As the system'));
  });

  it('saves a copy and says where, or why not', async () => {
    const saveCopy = vi
      .fn<() => Promise<{ fileName: string } | null>>()
      .mockResolvedValueOnce({ fileName: 'Copy.trustbank' })
      .mockRejectedValueOnce(new Error('The disk is full.'));
    const { user } = openWindow({ folder, at: '/settings', shell: { saveCopy } });
    await user.click(await screen.findByRole('button', { name: 'Save a copy' }));
    expect(await screen.findByText('Saved a copy as “Copy.trustbank”.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(await screen.findByText('The disk is full.')).toBeInTheDocument();
  });
});
