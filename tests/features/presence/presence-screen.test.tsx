import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

/** A window on the work list, with these people in the book. */
async function openWith(...names: string[]) {
  const opened = openWindow({ folder, at: '/benchmarks/presence' });
  await screen.findByRole('heading', { name: 'Check who is on social media' });
  for (const name of names) await window.bank.people.add({ name });
  return opened;
}

const shows = (name: string) => screen.findByRole('heading', { level: 2, name });

async function presences(): Promise<Record<string, string>> {
  const answer = await window.bank.people.list({});
  if (!answer.ok) throw new Error(answer.failure.message);
  return Object.fromEntries(answer.value.rows.map(({ name, presence }) => [name, presence]));
}

describe('the work list of social presence', () => {
  it('goes from person to person by one key each, and ends with what it did', async () => {
    const { user } = await openWith('Ana', 'Ben', 'Cleo');
    await shows('Ana');
    expect(screen.getByText(/looks nothing up/)).toBeInTheDocument();
    await user.keyboard('y');
    expect(await shows('Ben')).toHaveFocus();
    expect(screen.getByText('Ana: yes.')).toBeInTheDocument();
    expect(screen.getByText('1 of 3 people checked')).toBeInTheDocument();
    await user.keyboard('l');
    await shows('Cleo');
    // N is the quick log everywhere else.
    await user.keyboard('n');
    expect(await screen.findByText('Only those you put off are left')).toBeInTheDocument();
    expect(screen.getByText(/You checked 2 people: 1 yes, 1 no\./)).toBeInTheDocument();
    expect(await presences()).toEqual({ Ana: 'yes', Ben: 'unchecked', Cleo: 'no' });
    await user.click(screen.getByRole('button', { name: 'Go through 1 person now' }));
    await shows('Ben');
    await user.keyboard('n');
    expect(await screen.findByText('Everybody is checked')).toBeInTheDocument();
  });

  it('takes the last back, one after another, whatever else was done since', async () => {
    const { user } = await openWith('Ana', 'Ben', 'Cleo');
    await shows('Ana');
    await user.keyboard('n');
    await shows('Ben');
    await window.bank.people.add({ name: 'Zoe' });
    await user.keyboard('l');
    await shows('Cleo');
    await user.keyboard('{Backspace}');
    await shows('Ben');
    await user.keyboard('{Control>}z{/Control}');
    await shows('Ana');
    expect(await presences()).toEqual({
      Ana: 'unchecked',
      Ben: 'unchecked',
      Cleo: 'unchecked',
      Zoe: 'unchecked',
    });
    expect(screen.queryByRole('button', { name: /Take it back/ })).toBeNull();
  });

  it('keeps a pasted address, and says at once whose it is', async () => {
    const { user } = await openWith('Ana', 'Ben');
    await shows('Ana');
    await user.paste('https://www.linkedin.com/in/ana-example');
    expect(screen.getByLabelText(/Their profile/)).toHaveFocus();
    expect(screen.getByText('LinkedIn: in/ana-example')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    await shows('Ben');
    expect(screen.getByText('Ana: yes, https://linkedin.com/in/ana-example.')).toBeInTheDocument();
    expect(screen.getByLabelText(/Their profile/)).toHaveValue('');
    expect(await window.bank.people.get({ id: 1 })).toMatchObject({
      value: { contact: { presence: 'yes', profiles: [{ platform: 'linkedin', handle: 'in/ana-example' }] } },
    });
  });

  it('asks whose handle it is, and does not take a profile for a no', async () => {
    const { user } = await openWith('Ana', 'Ben');
    await shows('Ana');
    await user.keyboard('p');
    await user.keyboard('anamakes{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Say on which platform this handle is');
    expect(screen.getByRole('combobox', { name: 'On which platform?' })).toHaveFocus();
    await user.click(await screen.findByRole('option', { name: 'Instagram', hidden: true }));
    expect(await screen.findByText('Instagram: anamakes')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^No/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('so this is a yes');
    await user.type(screen.getByLabelText(/Their profile/), '{Enter}');
    await shows('Ben');
    expect(await presences()).toEqual({ Ana: 'yes', Ben: 'unchecked' });
  });

  it('says who has a profile already, and stays with the person', async () => {
    const { user } = await openWith('Ana', 'Ben');
    await shows('Ana');
    await user.paste('instagram.com/oakinn');
    await user.keyboard('{Enter}');
    await shows('Ben');
    await user.paste('instagram.com/oakinn');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('already belongs to Ana');
    await waitFor(async () => expect(await presences()).toEqual({ Ana: 'yes', Ben: 'unchecked' }));
  });

  it('says what to do in a book without people', async () => {
    await openWith();
    expect(await screen.findByText('Nobody in the book yet')).toBeInTheDocument();
  });
});
