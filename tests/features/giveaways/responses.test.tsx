import { type queries, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
const LIST = ['Maria Lopez', 'ines@example.com', 'Tom Adeyemi <tom@example.com>', 'INES@example.com', '@@@'];

async function openPage() {
  const opened = openWindow({ folder, at: '/giveaways/1' });
  await window.bank.giveaways.log({ title: 'Pricing', kind: 'webinar', startsOn: '2026-10-20' });
  await window.bank.people.add({ name: 'Maria Lopez', company: 'Oak Inn' });
  await window.bank.people.add({ name: 'Maria Lopez', company: 'Hill Farm' });
  await window.bank.people.add({ name: 'Ines Roque', email: 'ines@example.com' });
  return opened;
}

async function openDialog() {
  const opened = await openPage();
  const [button] = await screen.findAllByRole('button', { name: 'Log responses' });
  if (button) await opened.user.click(button);
  return { ...opened, dialog: within(await screen.findByRole('dialog', { name: 'Log responses' })) };
}

const page = () => window.bank.giveaways.responses({ giveawayId: 1 });

describe('Logging responses', () => {
  it('reads a pasted list as it stands, and asks which of several is meant', async () => {
    const { user, dialog } = await openDialog();
    await user.click(await dialog.findByLabelText('Who'));
    await user.paste(LIST.join('\n'));
    expect(await dialog.findByText('1 known, 1 new, 1 to choose, 1 named twice, 1 left out.')).toBeVisible();
    expect(dialog.getByText('New: Tom Adeyemi (tom@example.com)')).toBeVisible();
    expect(dialog.getByText('Nobody can be read from: “@@@”')).toBeVisible();

    await user.click(dialog.getByRole('button', { name: 'Log 3 responses' }));
    expect(await dialog.findByText(/Several people have this name/)).toBeVisible();
    expect(await page()).toMatchObject({ value: { total: 0 } });

    await user.click(dialog.getByLabelText('Which Maria Lopez?', { selector: 'input' }));
    await user.click(await screen.findByRole('option', { name: 'Maria Lopez · Hill Farm', hidden: true }));
    await user.click(dialog.getByRole('button', { name: 'Log 3 responses' }));
    expect(
      await screen.findByText(/^Logged 3 responses to “Pricing”, 1 new person among them/),
    ).toBeVisible();
    expect(await page()).toMatchObject({
      value: {
        total: 3,
        rows: [
          { contactId: 2, way: 'attended', day: '2026-10-20' },
          { contactId: 3 },
          { name: 'Tom Adeyemi', email: 'tom@example.com' },
        ],
      },
    });
  });

  it('says who is on record already, and keeps minutes of attendance alone', async () => {
    const { user, dialog } = await openDialog();
    await window.bank.giveaways.respond({
      giveawayId: 1,
      way: 'registered',
      day: '2026-10-18',
      people: [{ contactId: 3 }],
    });
    await user.type(await dialog.findByLabelText(/^Minutes they stayed/), '40');
    await user.click(dialog.getByRole('radio', { name: 'Registered' }));
    expect(dialog.queryByLabelText(/^Minutes they stayed/)).not.toBeInTheDocument();
    expect(dialog.getByLabelText('Day')).toHaveValue('22 Oct 2026');
    await user.click(dialog.getByLabelText('Who'));
    await user.paste('ines@example.com');
    expect(await dialog.findByText('1 known. 1 of the known is on record already.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Log 1 response' }));
    await screen.findByText(/It posts no points/);
    expect(await page()).toMatchObject({ value: { total: 2, rows: [{}, { minutes: null }] } });
  });

  it('takes five thousand lines', async () => {
    const { user, dialog } = await openDialog();
    await user.click(await dialog.findByLabelText('Who'));
    await user.paste(Array.from({ length: 5000 }, (_, i) => `person${i}@example.com`).join('\n'));
    await user.click(await dialog.findByRole('button', { name: 'Log 5,000 responses' }));
    await screen.findByText(/^Logged 5,000 responses/);
    expect(await page()).toMatchObject({ value: { total: 5000 } });
  });

  it('opens from the palette, and asks to which giveaway', async () => {
    const { user } = await openPage();
    await screen.findByRole('heading', { level: 1, name: 'Pricing' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Find a command' }), 'attendees');
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Log responses' }));
    expect(await dialog.findByLabelText('Giveaway', { selector: 'input' })).toHaveValue(
      'Pricing · 20 Oct 2026',
    );
  });
});

describe('The responses on a giveaway’s page', () => {
  async function openWithThree() {
    const opened = await openPage();
    await window.bank.giveaways.respond({
      giveawayId: 1,
      way: 'attended',
      day: '2026-10-20',
      minutes: 40,
      people: [{ contactId: 1 }, { contactId: 3 }],
    });
    await window.bank.giveaways.respond({
      giveawayId: 1,
      way: 'registered',
      day: '2026-10-18',
      people: [{ contactId: 3 }],
    });
    const part = within(await screen.findByRole('region', { name: 'Responses' }));
    await part.findByText('3 responses');
    return { ...opened, part };
  }
  const rows = (part: ReturnType<typeof within<typeof queries>>) =>
    part
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);

  it('lists who did what, and can show one way alone', async () => {
    const { user, part } = await openWithThree();
    await waitFor(() => expect(rows(part)).toHaveLength(3));
    expect(rows(part)[2]).toMatch(/Ines RoqueRegistered18 Oct 2026–/);
    await user.click(part.getByRole('radio', { name: 'Attended' }));
    await waitFor(() => expect(rows(part)).toHaveLength(2));
    expect(rows(part)[0]).toMatch(/Attended20 Oct 202640/);
  });

  it('changes one, removes several, and Undo brings them back', async () => {
    const { user, part } = await openWithThree();
    await waitFor(() => expect(rows(part)).toHaveLength(3));
    await user.dblClick(part.getAllByText('Attended', { selector: '[role=gridcell]' })[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog', { name: /^The response of/ }));
    await user.clear(dialog.getByLabelText('Minutes they stayed'));
    await user.type(dialog.getByLabelText('Minutes they stayed'), '55');
    await user.click(dialog.getByRole('button', { name: 'Save the change' }));
    await part.findByText('55');

    await user.click(part.getByRole('checkbox', { name: /all/i }));
    await part.findByText('3 of 3 responses selected');
    await user.click(part.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Removed 3 responses.')).toBeVisible();
    expect(await page()).toMatchObject({ value: { total: 0 } });
    const toast = screen.getByText('Removed 3 responses.').closest('[role=alert]') as HTMLElement;
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await page()).toMatchObject({ value: { total: 3 } }));
  });
});
