import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clockOf, quietContext } from '../../electron/bank/services/context';
import { logAct } from '../../electron/bank/services/acts';
import { actsOperations } from '../../src/contract/acts';
import { day } from '../../src/domain/day';
import { type OpenWindow, openWindow } from '../helpers/open-window';
import { tempFolder } from '../helpers/temp-folder';

const { path: folder } = tempFolder();

/** An answer of June, recorded in June; an introduction of June, recorded in October. */
function lateBook(at: string): OpenWindow {
  const opened = openWindow({ folder, at });
  const log = (today: string, kind: string, on: string, name: string): void => {
    const input = actsOperations.log.input.parse({ kind, day: on, who: [{ newName: name }] });
    logAct(quietContext(opened.book, clockOf(day(today))), input);
  };
  log('2026-06-11', 'answer_question', '2026-06-10', 'Maria Lopez');
  log('2026-10-20', 'introduction', '2026-06-12', 'Tom Adeyemi');
  return opened;
}

async function lookAt(user: OpenWindow['user'], typed: string, known: 'now' | 'then'): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Which day?' });
  await user.clear(field);
  await user.type(field, typed);
  const choice = known === 'now' ? 'As we know it now' : 'As we knew it then';
  await user.click(screen.getByRole('radio', { name: choice }));
  await user.click(screen.getByRole('button', { name: 'Look at this day' }));
}

const strip = () => screen.findByRole('region', { name: 'The past you are looking at' });
const ledgerOf = (heading: string) => screen.findByRole('heading', { level: 1, name: heading });

describe('looking at a past day', () => {
  it('asks which day and whose knowledge, and says on every screen what is shown', async () => {
    const { user } = lateBook('/ledger');
    await user.click(await screen.findByRole('button', { name: 'As of today' }));
    await lookAt(user, '2026-06-30', 'then');
    expect(await strip()).toHaveTextContent('You are looking at 30 Jun 2026, as it was known then.');
    await waitFor(async () => expect(await strip()).toHaveTextContent('1 entry recorded later is left out.'));
    expect(await ledgerOf('Ledger on 30 Jun 2026')).toBeVisible();
    expect(await screen.findByText('Maria Lopez')).toBeInTheDocument();
    expect(screen.queryByText('Tom Adeyemi')).toBeNull();
    expect(document.title).toBe('Ledger on 30 Jun 2026 · Trust Bank');

    const screens = within(screen.getByRole('navigation', { name: 'Screens' }));
    await user.click(screens.getByRole('link', { name: /People/ }));
    expect(await ledgerOf('People on 30 Jun 2026')).toBeVisible();
    await user.click(screens.getByRole('link', { name: /Statements/ }));
    await ledgerOf('Statements');
    expect(screen.queryByRole('region', { name: 'The past you are looking at' })).toBeNull();
    await user.click(screens.getByRole('link', { name: /Today/ }));
    expect(await ledgerOf('The book on 30 Jun 2026')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'June 2026' })).toBeVisible();
  });

  it('goes between what was known then and what is known now, and back to today', async () => {
    const { user } = lateBook('/ledger');
    await user.click(await screen.findByRole('button', { name: 'As of today' }));
    await lookAt(user, '2026-06-30', 'now');
    expect(await strip()).toHaveTextContent('as it is known now');
    expect(await screen.findByText('Tom Adeyemi')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'As known then' }));
    expect(await strip()).toHaveTextContent('as it was known then');
    await waitFor(() => expect(screen.queryByText('Tom Adeyemi')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Back to today' }));
    expect(await ledgerOf('Ledger')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'The past you are looking at' })).toBeNull();
    expect(await screen.findByText('Tom Adeyemi')).toBeInTheDocument();
  });

  it('is asked for by key and from the palette, also from a screen that shows no past', async () => {
    const { user } = lateBook('/settings');
    await ledgerOf('Settings');
    await user.keyboard('d');
    expect(await screen.findByRole('textbox', { name: 'Which day?' })).toHaveValue('30 Sept 2026');
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'A year ago' }));
    await user.click(screen.getByRole('button', { name: 'Look at this day' }));
    expect(await strip()).toHaveTextContent('22 Oct 2025');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/A screen, a person/), 'past day');
    await user.click(await screen.findByRole('button', { name: /Look at a past day/ }));
    expect(await screen.findByRole('textbox', { name: 'Which day?' })).toHaveValue('22 Oct 2025');
  });

  it('takes today for now', async () => {
    const { user } = lateBook('/people');
    await user.click(await screen.findByRole('button', { name: 'As of today' }));
    await lookAt(user, 'today', 'then');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Which day?' })).toBeNull());
    expect(screen.queryByRole('region', { name: 'The past you are looking at' })).toBeNull();
  });

  it.each([
    ['/ledger', 'Nothing yet on that day'],
    ['/people', 'Nobody yet on that day'],
    ['/', 'Nothing has been given or taken yet.'],
  ])('says of a day before everything, at %s, that the book begins later', async (at, says) => {
    const { user } = lateBook(at);
    await user.click(await screen.findByRole('button', { name: 'As of today' }));
    await lookAt(user, '2026-05-31', 'now');
    expect(await screen.findByText(says)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Show every/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Log the first act' })).toBeNull();
  });

  it('prints a person’s statement of the past that is looked at', async () => {
    const { user } = lateBook('/people/1/statement');
    const sheet = await screen.findByRole('region', { name: 'Statement as it will be printed' });
    expect(await within(sheet).findByText('Maria Lopez')).toBeInTheDocument();
    expect(within(sheet).getByText(/Drawn up on 22 October 2026, as known on that day/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'As of today' }));
    await lookAt(user, '2026-06-30', 'then');
    expect(await screen.findByText(/as it was known at the end of 30 June 2026/)).toBeInTheDocument();
  });
});
