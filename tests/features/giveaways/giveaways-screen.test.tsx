import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';
import { openResults } from './seeded-results';

const { path: folder } = tempFolder();
beforeEach(() => localStorage.clear());

const table = () => screen.findByRole('table', { name: 'Giveaways' });

async function titles(): Promise<(string | null)[]> {
  return within(await table())
    .getAllByRole('link')
    .map((link) => link.textContent);
}

describe('Giveaways', () => {
  it('says what to do while there are none', async () => {
    openWindow({ folder, at: '/giveaways' });
    expect(await screen.findByText('Nothing given away yet')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Log a giveaway' })).toHaveLength(1);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('lists each with how far people came, its cost and what is credited to it', async () => {
    openResults(folder, () => '/giveaways');
    const row = within(await table()).getByRole('row', { name: /Pricing/ });
    expect(row).toHaveTextContent('2 of 12');
    expect(row).toHaveTextContent('1 of 12');
    expect(row).toHaveTextContent('US$45');
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('US$50');
  });

  it('is put in another order by keyboard, and turned round', async () => {
    const { user } = openResults(folder, () => '/giveaways');
    expect(await titles()).toEqual(['Care guide', 'Pricing']);
    const heading = screen.getByRole('button', { name: 'Responded' });
    heading.focus();
    await user.keyboard('{Enter}');
    expect(await titles()).toEqual(['Pricing', 'Care guide']);
    expect(screen.getByRole('columnheader', { name: 'Responded' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.keyboard('{Enter}');
    expect(await titles()).toEqual(['Care guide', 'Pricing']);
  });

  it('marks what is still to come, which has a page and no results', async () => {
    const { user } = openWindow({ folder, at: '/giveaways' });
    await screen.findByText('Nothing given away yet');
    await window.bank.giveaways.log({ title: 'Winter talk', kind: 'event_talk', startsOn: '2026-12-05' });
    const row = within(await table()).getByRole('row', { name: /Winter talk/ });
    expect(row).toHaveTextContent('planned');
    await user.click(within(row).getByRole('link'));
    expect(await screen.findByText(/shows here from 5 Dec 2026 on/)).toBeVisible();
    expect(screen.queryByText('How far people came')).not.toBeInTheDocument();
  });

  it('shows one to come that somebody has signed up for only once', async () => {
    openWindow({ folder, at: '/giveaways' });
    await screen.findByText('Nothing given away yet');
    const logged = await window.bank.giveaways.log({
      title: 'Winter talk',
      kind: 'event_talk',
      startsOn: '2026-12-05',
    });
    if (!logged.ok) throw new Error('not logged');
    const giveawayId = logged.value.id;
    const people = [{ name: 'Ann Lee' }];
    await window.bank.giveaways.respond({ giveawayId, way: 'registered', day: '2026-11-01', people });
    expect(await titles()).toEqual(['Winter talk']);
  });

  it('shows the sales that no giveaway came before', async () => {
    const { user } = openResults(folder, () => '/giveaways');
    await user.click(await screen.findByRole('button', { name: 'US$40.00' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sales without a giveaway' });
    expect(await within(dialog).findByRole('link', { name: 'A stranger' })).toBeVisible();
    expect(within(dialog).getByText(/no giveaway in the 90 days before/)).toBeVisible();
  });

  it('shares credit by another model, and remembers which', async () => {
    const { user } = openResults(folder, () => '/giveaways');
    await table();
    await user.click(screen.getByRole('combobox', { name: 'Credit shared by' }));
    await user.click(await screen.findByRole('option', { name: 'First touch', hidden: true }));
    const row = within(await table()).getByRole('row', { name: /Pricing/ });
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('US$100');
    expect(localStorage.getItem('trust-bank-credit-model')).toContain('first');
  });

  it('compares kinds, and says which are too few', async () => {
    const { user } = openResults(folder, () => '/giveaways');
    await user.click(await screen.findByRole('link', { name: 'Compare kinds' }));
    const kinds = await screen.findByRole('table', { name: 'Kinds of giveaways' });
    expect(within(kinds).getByRole('row', { name: /Webinar/ })).toHaveTextContent(
      '1 giveaway: this says little',
    );
    await user.click(within(kinds).getByRole('button', { name: /^Responded: 12/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Responded' });
    expect(await within(dialog).findByText('12 people')).toBeVisible();
  });
});
