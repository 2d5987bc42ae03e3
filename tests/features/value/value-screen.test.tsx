import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TODAY } from '../../electron/bank/services/measuring/measured-book';
import { fillFarApart, fillTypedInLate } from '../../electron/bank/services/measuring/telling-books';
import { goTo, openFilled, openFilledBy } from '../../helpers/measured-window';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

describe('the estimated conversion value', () => {
  it('is a dash with what is missing while nobody is in credit', async () => {
    openWindow({ folder, at: '/value', today: TODAY });
    expect(await screen.findByRole('img', { name: 'No figure yet' })).toBeVisible();
    expect(screen.getByText('Not enough data yet. This needs at least one person in credit.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('adds up to the cent, by past buying and by tier, and names the figure', async () => {
    openFilled(folder);
    await goTo('/value');
    for (const name of ['By past buying', 'By tier']) {
      const table = within(await screen.findByRole('table', { name }));
      const adds = table.getAllByRole('row').slice(1).map(lastCents);
      const expected = adds.pop();
      expect(adds.reduce((sum, amount) => sum + amount, 0)).toBe(expected);
    }
    expect(screen.getByText(/add up to the expected amount, .*, to the cent/)).toBeVisible();
  });

  it('shows the people behind it and the track record as a table', async () => {
    const { user } = openFilled(folder);
    await goTo('/value');
    await user.click(await screen.findByRole('button', { name: 'Show the people' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Everybody in credit' }));
    expect((await dialog.findAllByRole('row')).length).toBeGreaterThan(2);
    await user.keyboard('{Escape}');
    expect(
      await screen.findByRole('img', { name: /^Forecasts of everybody’s sales from .* came true/ }),
    ).toBeVisible();
    await user.click(screen.getByText('Show as a table'));
    expect(screen.getByRole('table', { name: 'Past estimates and what came' })).toBeVisible();
  });

  it('stands on Today with its range first and the way to the work', async () => {
    const { user } = openFilled(folder);
    await goTo('/');
    const part = within(
      await screen.findByRole('region', { name: /^Estimated conversion value, next 90 days/ }),
    );
    expect(await part.findByRole('img', { name: /\$.* to .*\$.*, a 80% range/ })).toBeVisible();
    expect(
      part.getByText(/expected to spend beyond people with the same buying history who are not\./),
    ).toBeVisible();
    await user.click(part.getByRole('link', { name: 'Show the work' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Estimated conversion value' }),
    ).toBeVisible();
  });
});

describe('what stands right beside the range', () => {
  const onToday = () => screen.findByRole('region', { name: /^Estimated conversion value, next 90 days/ });
  const onItsPage = () => screen.findByRole('region', { name: 'The range' });
  const PLACES = [
    ['/', onToday],
    ['/value', onItsPage],
  ] as const;

  it.each(PLACES)(
    'at %s: what else may be the reason of a claim, and the way to a fair test',
    async (at, part) => {
      openFilledBy(folder, fillFarApart);
      await goTo(at);
      const said = await within(await part()).findByText(/^Better customers may simply be treated better\./);
      expect(said).toHaveTextContent(/Only a fair test can tell\. Set one up$/);
      expect(within(said).getByRole('link', { name: 'Set one up' })).toHaveAttribute(
        'href',
        expect.stringMatching(/benchmarks\/test$/),
      );
    },
  );

  it.each(PLACES)(
    'at %s: that past misses widened it, and no claim where nothing is left open',
    async (at, part) => {
      openFilledBy(folder, fillTypedInLate);
      await goTo(at);
      const said = within(await part());
      expect(await said.findByText(/^The range is wider because past sales forecasts missed/)).toBeVisible();
      expect(said.queryByText(/Better customers/)).toBeNull();
    },
  );
});

describe('a value of assumptions alone', () => {
  it('is not taken apart: neither by buying or tier, nor by person', async () => {
    const { user } = openFilledBy(folder, fillTypedInLate);
    await goTo('/value');
    const part = within(await screen.findByRole('region', { name: 'What it is made of' }));
    expect(part.getByText(/^Nobody in credit has a past stretch on record yet/)).toBeVisible();
    expect(part.queryByRole('table')).toBeNull();
    expect(
      screen.getByRole('row', { name: /^Chance that it is more than nothing/, hidden: true }),
    ).toHaveTextContent(/not enough data yet$/);
    await user.click(part.getByRole('button', { name: 'Show the people' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Everybody in credit' }));
    expect((await dialog.findAllByRole('row')).length).toBe(21);
    expect(dialog.queryByText(/^Adds$|A share of the estimate/)).toBeNull();
  });
});

// `−US$12.34` and `$12.34` as cents.
function lastCents(row: HTMLElement): number {
  const text = row.lastElementChild?.textContent ?? '';
  const digits = Number(text.replaceAll(/\D/g, ''));
  return text.includes('−') ? -digits : digits;
}
