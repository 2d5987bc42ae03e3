import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
let user: UserEvent;

const input = (label: RegExp): HTMLElement => screen.getByLabelText(label, { selector: 'input' });

// Without a layout the list of choices has no place, and so counts as hidden.
const offered = (name: string | RegExp) => screen.findByRole('option', { name, hidden: true });

async function acts() {
  const list = await window.bank.ledger.list({});
  return list.ok ? list.value.lines : [];
}

describe('the form of a new act', () => {
  beforeEach(async () => {
    ({ user } = openWindow({ folder }));
    await window.bank.people.add({ name: 'Maria Lopez', company: 'Oak Inn' });
    await user.click(await screen.findByRole('button', { name: 'Log the first act' }));
    await screen.findByLabelText(/What happened\?/, { selector: 'input' });
  });

  it('is filled and saved by keyboard alone', async () => {
    await waitFor(() => expect(input(/What happened\?/)).toHaveFocus());
    await user.keyboard('praised{Enter}');
    expect(input(/What happened\?/)).toHaveValue('Praised them in public');
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(input(/When\?/)).toHaveValue('21 Oct 2026');
    await user.click(input(/Who/));
    await user.keyboard('oak');
    await offered(/Maria Lopez/);
    await user.keyboard('{Enter}');
    await user.keyboard('Tom Adeyemi');
    await offered('Add “Tom Adeyemi” as a new contact');
    await user.keyboard('{Enter}');
    expect(screen.getByText('+6.0 points by your rate card')).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await acts()).toHaveLength(1));
    expect((await acts())[0]).toMatchObject({
      kind: 'public_praise',
      day: '2026-10-21',
      named: 2,
      points: 6,
    });
  });

  it('asks only for what and when', async () => {
    await user.clear(input(/When\?/));
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(await screen.findByText('Choose what happened')).toBeVisible();
    expect(screen.getByText('Say on which day')).toBeVisible();
    expect(await acts()).toHaveLength(0);
  });

  it('says which day it does not know, and takes none that is still to come', async () => {
    await user.clear(input(/When\?/));
    await user.type(input(/When\?/), 'someday');
    expect(screen.getByText(/“someday” is not a day I know/)).toBeVisible();
    await user.clear(input(/When\?/));
    await user.type(input(/When\?/), '2026-11-01');
    expect(screen.getByText('1 Nov 2026 is still to come.')).toBeVisible();
  });

  it('never takes an amount it cannot read for none, and reads a comma for a point', async () => {
    await user.type(input(/What happened\?/), 'praised{Enter}');
    await user.type(input(/What it cost/), 'forty{Enter}');
    expect(await screen.findByText('“forty” is not an amount. Write 40 or 40.50.')).toBeVisible();
    expect(input(/What it cost/)).toHaveFocus();
    expect(await acts()).toHaveLength(0);
    await user.clear(input(/What it cost/));
    await user.type(input(/What it cost/), '40,50');
    await user.tab();
    expect(input(/What it cost/)).toHaveValue('40.50');
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    await waitFor(async () => expect(await acts()).toHaveLength(1));
  });

  it('goes away with Escape and gives the keyboard back', async () => {
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Log an act', { selector: 'h2' })).toBeNull());
    expect(await acts()).toHaveLength(0);
  });
});
