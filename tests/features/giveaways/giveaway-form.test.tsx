import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

async function openForm(before?: () => Promise<unknown>) {
  const opened = openWindow({ folder, at: '/giveaways' });
  await before?.();
  await opened.user.click(await screen.findByRole('button', { name: 'Log a giveaway' }));
  await screen.findByLabelText('Title');
  return opened;
}

const field = (label: string) => screen.getByLabelText(label, { selector: 'input' });
const logIt = () => screen.getByRole('button', { name: 'Log it' });
const all = () => window.bank.giveaways.list({});

async function theOnly() {
  const list = await all();
  const [only] = list.ok ? list.value : [];
  const got = await window.bank.giveaways.get({ id: only?.id ?? 0 });
  if (!got.ok) throw new Error(got.failure.message);
  return got.value;
}

describe('The form of a giveaway', () => {
  it('logs one by keyboard with its title alone', async () => {
    const { user } = await openForm();
    expect(field('Title')).toHaveFocus();
    await user.keyboard('Pricing, for shy people{Enter}');
    expect(await screen.findByText(/^Logged “Pricing, for shy people”/)).toBeVisible();
    expect(await theOnly()).toMatchObject({
      title: 'Pricing, for shy people',
      kind: 'webinar',
      startsOn: '2026-10-22',
      endsOn: '2026-10-22',
      audience: null,
    });
  });

  it('keeps a kind of the owner’s own, several channels, what it cost and whom it reached', async () => {
    const { user } = await openForm();
    await user.type(field('Title'), 'Open gate');
    await user.clear(field('Kind, or your own word'));
    await user.type(field('Kind, or your own word'), 'Farm tour');
    await user.type(field('Channels'), 'shop{Enter}newsletter{Enter}');
    await user.type(field('Money it cost'), '18.50');
    await user.type(field('Hours it took you'), '1.5');
    await user.type(field('People it reached'), '54');
    await user.click(logIt());
    await waitFor(async () => expect(await all()).toMatchObject({ value: [{ title: 'Open gate' }] }));
    expect(await theOnly()).toMatchObject({
      kind: 'Farm tour',
      channel: 'shop, newsletter',
      costCents: 1850,
      minutes: 90,
      audience: 54,
    });
  });

  it('knows a kind however it is written', async () => {
    const { user } = await openForm();
    await user.type(field('Title'), 'Soil');
    await user.clear(field('Kind, or your own word'));
    await user.type(field('Kind, or your own word'), 'white Paper');
    await user.click(logIt());
    await waitFor(async () => expect(await all()).toMatchObject({ value: [{ kind: 'white_paper' }] }));
  });

  it('has room for a series, other people’s hours, links and notes, out of the way', async () => {
    const { user } = await openForm();
    await user.type(field('Title'), 'Pruning course');
    expect(screen.queryByLabelText('Notes')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^More:/ }));
    await user.click(screen.getByRole('button', { name: 'Add a day' }));
    await user.click(screen.getByRole('button', { name: 'Add a day' }));
    await user.click(screen.getByRole('button', { name: 'Add a day' }));
    await user.click(screen.getByRole('button', { name: 'Take day 3 out' }));
    await user.click(screen.getByRole('button', { name: 'Add somebody’s hours' }));
    await user.type(field('Who'), 'Ines');
    await user.type(field('Hours'), '2');
    await user.type(field('An hour costs'), '30');
    await user.type(field('How long it lasts, in minutes'), '60');
    await user.click(screen.getByRole('button', { name: 'Add a link' }));
    await user.type(field('Link 1'), 'files/pruning.pdf');
    await user.type(screen.getByLabelText('Notes'), 'Went well');
    await user.click(logIt());
    await waitFor(async () => expect(await all()).toMatchObject({ value: [{ title: 'Pruning course' }] }));
    expect(await theOnly()).toMatchObject({
      furtherDays: ['2026-10-29', '2026-11-12'],
      endsOn: '2026-11-12',
      work: [{ who: 'Ines', minutes: 120, hourCostCents: 3000 }],
      lengthMinutes: 60,
      links: ['files/pruning.pdf'],
      notes: 'Went well',
    });
  });

  it('asks for a title, and never takes an unreadable day for none', async () => {
    const { user } = await openForm();
    await user.click(logIt());
    expect(await screen.findByText('Give it a title')).toBeInTheDocument();
    await user.type(field('Title'), 'Guide');
    await user.type(field('Last day, if it took several'), 'soon{Enter}');
    expect(screen.getByText(/“soon” is not a day I know/)).toBeInTheDocument();
    expect(await all()).toMatchObject({ value: [] });
    await user.clear(field('Last day, if it took several'));
    await user.type(field('Last day, if it took several'), '3 Oct{Enter}');
    expect(await screen.findByText('It ended before it began')).toBeInTheDocument();
    expect(await all()).toMatchObject({ value: [] });
  });

  it('begins another one like the last, from today on', async () => {
    const { user } = await openForm(() =>
      window.bank.giveaways.log({
        title: 'Autumn webinar',
        kind: 'webinar',
        startsOn: '2026-10-01',
        furtherDays: ['2026-10-08'],
        channel: 'zoom',
        costCents: 1500,
        minutes: 60,
        links: ['slides.pdf'],
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Like the last one' }));
    await waitFor(() => expect(field('Title')).toHaveFocus());
    await user.keyboard('Winter webinar{Enter}');
    await waitFor(async () =>
      expect(await all()).toMatchObject({ value: [{ title: 'Winter webinar' }, {}] }),
    );
    const list = await all();
    const id = list.ok ? (list.value[0]?.id ?? 0) : 0;
    expect(await window.bank.giveaways.get({ id })).toMatchObject({
      value: {
        startsOn: '2026-10-22',
        furtherDays: ['2026-10-29'],
        channel: 'zoom',
        costCents: 1500,
        links: ['slides.pdf'],
      },
    });
  });
});

describe('A giveaway of the book', () => {
  async function openKnown() {
    const opened = openWindow({ folder, at: '/giveaways/1' });
    await window.bank.giveaways.log({
      title: 'Care guide',
      kind: 'guide',
      startsOn: '2026-10-03',
      notes: 'PDF',
    });
    await opened.user.click(await screen.findByRole('button', { name: 'Edit' }));
    return { ...opened, form: within(await screen.findByRole('dialog', { name: 'Change this giveaway' })) };
  }

  it('is changed in the same form, which shows all there is', async () => {
    const { user, form } = await openKnown();
    expect(await form.findByLabelText('Notes')).toHaveValue('PDF');
    await user.clear(form.getByLabelText('Title'));
    await user.type(form.getByLabelText('Title'), 'Linen care guide{Enter}');
    expect(await screen.findByText(/^Changed “Linen care guide”/)).toBeVisible();
    expect(await theOnly()).toMatchObject({ title: 'Linen care guide', kind: 'guide', notes: 'PDF' });
  });

  it('shows on its page what was written down about it', async () => {
    const { form, user } = await openKnown();
    await user.click(await form.findByRole('button', { name: 'Cancel' }));
    expect(within(screen.getByRole('region', { name: 'About it' })).getByText('PDF')).toBeVisible();
  });

  it('is removed, and comes back with Undo', async () => {
    const { user, form } = await openKnown();
    await user.click(await form.findByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/^Removed “Care guide”/)).toBeVisible();
    expect(await all()).toMatchObject({ value: [] });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await all()).toMatchObject({ value: [{ title: 'Care guide' }] }));
  });
});
