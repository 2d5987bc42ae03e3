import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TODAY, fillBusiness, write } from '../../electron/bank/services/measuring/measured-book';
import { fillApartSince } from '../../electron/bank/services/measuring/telling-books';
import { goTo, openFilled, openFilledBy } from '../../helpers/measured-window';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
const question = (name: string) => screen.findByRole('region', { name });

describe('Benchmarks', () => {
  it('says of every comparison what is missing while there is nothing', async () => {
    openWindow({ folder, at: '/benchmarks', today: TODAY });
    for (const name of [
      'Do people treated well buy again?',
      'Do they spend more?',
      'The same people, before and after',
      'Do people with a social presence buy more often?',
      'Do people with a social presence spend more?',
    ]) {
      const part = within(await question(name));
      expect(await part.findByText('Not enough data yet')).toBeVisible();
      expect(part.getByText(/^This needs at least 10 people .*; you have 0 people/)).toBeVisible();
      expect(part.queryByRole('img')).toBeNull();
      expect(part.queryByText(/%/)).toBeNull();
    }
    expect(screen.getByText('Nobody is a client yet: nobody bought anything so far.')).toBeVisible();
  });

  it('works nothing out of too few, neither said nor in how it is worked out', async () => {
    openFilled(folder, 8);
    await goTo('/benchmarks');
    for (const name of ['Do people treated well buy again?', 'Do they spend more?']) {
      const part = within(await question(name));
      const table = await part.findByRole('table', { hidden: true });
      expect(table.querySelector('tbody')?.textContent).not.toMatch(/[%$]/);
      expect(part.queryByText(/p-value|Welch/)).toBeNull();
      expect(part.queryByRole('img')).toBeNull();
    }
  });

  it('answers with rates, their counts, a range and a caution', async () => {
    openFilled(folder);
    await goTo('/benchmarks');
    const part = within(await question('Do people treated well buy again?'));
    expect(
      await part.findByText(/% of \d+ people in credit, against .*% of \d+ without credit, in 90 days\./),
    ).toBeVisible();
    expect(
      part.getByRole('img', { name: /points \(.* to .*\), a 95% range; no difference is at 0/ }),
    ).toBeVisible();
    expect(await part.findByText(/does not prove that how you treated them is the reason/)).toBeVisible();
  });

  it('says a head of whom, and what of the difference is buyers and what baskets', async () => {
    openFilled(folder);
    await goTo('/benchmarks');
    const part = within(await question('Do they spend more?'));
    const spent = await part.findByText(/ a head of /);
    expect(spent).toHaveTextContent(
      /^US\$\d+ a head of 40 people in credit, against US\$\d+ of 40 without credit, in 90 days\.$/,
    );
    expect(part.getByText(/^Of the difference, /)).toHaveTextContent(
      /, (\+\S+ is more|−\S+ is fewer) buyers and (\+\S+ bigger|−\S+ smaller) baskets\.$/,
    );
  });

  it('counts presence in part until everybody is checked', async () => {
    openFilled(folder);
    await goTo('/benchmarks');
    const part = within(await question('Who has a social presence?'));
    expect(await part.findByText('Counted in part')).toBeVisible();
    expect(part.getByText('A blank is not a no.')).toBeVisible();
  });

  it('and whole when everybody is', async () => {
    openFilledBy(folder, (context) => {
      fillBusiness(context, 20);
      write(context, ({ db }) =>
        db.exec(
          `UPDATE contact SET presence = 'no', presence_checked_on = '2026-11-20' WHERE presence = 'unchecked'`,
        ),
      );
    });
    await goTo('/benchmarks');
    const part = within(await question('Who has a social presence?'));
    expect(await part.findByText('A count, not an estimate')).toBeVisible();
    expect(part.queryByText('A blank is not a no.')).toBeNull();
  });

  it('says beside a claim what else may be the reason, and the way to a fair test', async () => {
    openFilledBy(folder, fillApartSince);
    await goTo('/benchmarks');
    const part = within(await question('Do people treated well buy again?'));
    expect(await part.findByText('Likely higher')).toBeVisible();
    expect(part.getByText(/^Better customers may simply be treated better\./)).toBeVisible();
    expect(part.getByRole('link', { name: 'Set one up' })).toBeVisible();
  });

  it('shows how it is worked out, with the test an accountant can do again', async () => {
    const { user } = openFilled(folder);
    await goTo('/benchmarks');
    const part = within(await question('Do they spend more?'));
    await user.click(await part.findByText('How this is worked out'));
    expect(part.getByRole('table', { name: 'What they spent' })).toBeVisible();
    expect(part.getByText(/To do again by hand, Welch’s t test/)).toBeVisible();
    expect(part.getByText(/after Holm, since up to four comparisons are made at once/)).toBeVisible();
  });

  it('shows the people of both groups, who bought most first', async () => {
    const { user } = openFilled(folder);
    await goTo('/benchmarks');
    const part = within(await question('Do people treated well buy again?'));
    await user.click(await part.findByRole('button', { name: /^Show the people/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Do people treated well buy again?' }));
    const rows = within(await dialog.findByRole('table', { name: 'In credit' })).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(2);
    await user.click(dialog.getByRole('radio', { name: /^Without credit/ }));
    expect(await dialog.findByRole('table', { name: 'Without credit' })).toBeVisible();
  });
});
