import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';
import { openResults } from './seeded-results';

const { path: folder } = tempFolder();
const openWebinar = () => openResults(folder, ({ webinar }) => `/giveaways/${webinar}`);

describe('A giveaway', () => {
  it('shows how far people came, each share with its range', async () => {
    openWebinar();
    const funnel = await screen.findByRole('region', { name: 'How far people came' });
    const rows = within(funnel).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Reached54',
      'Responded1222% (13% to 35%) of those reached',
      'Leads12100% (76% to 100%) of those who responded',
      'Qualified217% (5% to 45%) of leads',
      'Bought18% (1% to 35%) of leads · 1 had qualified first',
    ]);
    expect(funnel).toHaveTextContent('From response to qualified: 12 days in the middle of 2 people.');
  });

  it('opens the people of a count, with how they are counted and why', async () => {
    const { user } = openWebinar();
    await user.click(await screen.findByRole('button', { name: /^Qualified leads: 2/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Qualified leads' });
    expect(within(dialog).getByText(/met your rule .* within 90 days after they responded/)).toBeVisible();
    expect(await within(dialog).findByText('2 people')).toBeVisible();
    await user.click(within(dialog).getByRole('link', { name: 'Guest 1' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Guest 1' })).toBeVisible();
  });

  it('opens the sales behind a credit, and their parts add up to it', async () => {
    const { user } = openWebinar();
    await user.click(await screen.findByRole('button', { name: /^Position-based: US\$50\.00/ }));
    const dialog = await screen.findByRole('dialog', { name: /^Position-based: credit of “Pricing”/ });
    expect(await within(dialog).findByText('1 sale, US$50.00 of credit')).toBeVisible();
    const parts = within(dialog).getAllByRole('listitem');
    expect(parts.map((part) => part.textContent)).toEqual([
      'Pricing, 1 Jun 2026: US$50.00',
      'Care guide, 12 Jun 2026: US$50.00',
    ]);
  });

  it('shows the models side by side with their spread, and what the data-driven one lacks', async () => {
    openWebinar();
    const credits = await screen.findByRole('region', { name: 'Credited sales' });
    expect(credits).toHaveTextContent('Between US$0 and US$100, depending on how credit is shared.');
    expect(within(credits).getByRole('row', { name: /Data-driven/ })).toHaveTextContent(
      'Not enough data yet: 1 of 30 sales',
    );
    expect(within(credits).getByRole('img', { name: 'Credited sales by model' })).toBeInTheDocument();
    expect(credits).toHaveTextContent('does not say what caused them');
  });

  it('says what a qualified lead cost, as a range', async () => {
    openWebinar();
    const cost = await screen.findByRole('region', { name: 'Cost' });
    expect(cost).toHaveTextContent('US$45 US$12 to US$372');
    expect(cost).toHaveTextContent('US$90.00 ÷ 2 qualified leads');
  });

  it('says so when it is not in the book', async () => {
    openWindow({ folder, at: '/giveaways/404' });
    expect(await screen.findByText('This giveaway is not in the book')).toBeVisible();
  });
});
