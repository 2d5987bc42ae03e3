import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { clockOf, quietContext } from '../../../electron/bank/services/context';
import { markSent } from '../../../electron/bank/services/experiments';
import { type Day, day } from '../../../src/domain/day';
import { addCrowd, drawFrom, groupsIn, sell } from '../../electron/bank/services/fair-test-book';
import { type OpenWindow, openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

// Long before the window is opened: what people bought after it is in the book already.
const THEN = day('2026-05-04');

type Story = { readonly people: number; readonly buyers: (group: number[], given: boolean) => number[] };

/** A test that was drawn and sent in May, and what both groups bought after it; its id. */
function sentInMay({ book }: OpenWindow, { people, buyers }: Story, sentOn: Day = THEN): number {
  const context = quietContext(book, clockOf(THEN));
  const ids = addCrowd(context, people);
  const { id } = drawFrom(context, ids, { title: 'Linen guide' });
  markSent(context, { id, sentOn });
  const { given, notGiven } = groupsIn(context, id);
  buyers(given, true).forEach((contact, i) => sell(context, contact, '2026-06-01', 4000 + i * 10));
  buyers(notGiven, false).forEach((contact, i) => sell(context, contact, '2026-06-02', 4000 + i * 10));
  return id;
}

describe('setting up a fair test', () => {
  it('says who can be drawn, what the list can show, and freezes the draw', async () => {
    const { user, book } = openWindow({ folder, at: '/benchmarks/test' });
    const context = quietContext(book, clockOf(day('2026-10-22')));
    addCrowd(context, 12);
    await screen.findByRole('heading', { name: 'A fair test' });
    await window.bank.people.add({ name: 'Nowhere Man' });
    const part = await screen.findByRole('region', { name: 'Set up a fair test' });
    await waitFor(() => expect(part).toHaveTextContent('12 people can be drawn from, of 13 on the list.'));
    expect(part).toHaveTextContent('1 left out: no e-mail address, phone number or profile');
    expect(part).toHaveTextContent('Chance gives it to 6 people and not to 6.');
    expect(part).toHaveTextContent(
      'How many people this takes depends on how many buy anyway, of at least 10',
    );
    await user.type(screen.getByLabelText('What will you send or do?'), 'Linen guide');
    await user.click(screen.getByRole('button', { name: 'Draw at random' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Linen guide' })).toBeInTheDocument();
    expect(screen.getByText(/^Drawn on 22 Oct 2026, not sent yet/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Get it: 6' })).toBeChecked();
    expect(within(screen.getByRole('table', { name: 'People who get it' })).getAllByRole('row').length).toBe(
      7,
    );
  });

  it('asks for what is missing, and draws from nobody only with a reason', async () => {
    const { user } = openWindow({ folder, at: '/benchmarks/test' });
    const button = await screen.findByRole('button', { name: 'Draw at random' });
    expect(await screen.findByText(/A draw needs at least two people/)).toBeInTheDocument();
    expect(button).toBeDisabled();
    await window.bank.people.add({ name: 'Ana', email: 'ana@example.com' });
    await window.bank.people.add({ name: 'Ben', email: 'ben@example.com' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    expect(await screen.findByText('Give it a title')).toBeInTheDocument();
    expect(await window.bank.experiments.list({})).toMatchObject({ value: [] });
  });
});

describe('a fair test', () => {
  it('saves the list, is marked as sent, and says nothing before its end', async () => {
    const chooseListFile = vi.fn(() => Promise.resolve(null));
    const opened = openWindow({ folder, at: '/benchmarks/test', shell: { chooseListFile } });
    const { user, book } = opened;
    await screen.findByRole('heading', { name: 'A fair test' });
    const context = quietContext(book, clockOf(day('2026-10-20')));
    const { id } = drawFrom(context, addCrowd(context, 4));
    await window.bank.people.add({ name: 'Somebody' }); // the window hears that the book changed
    await user.click(await screen.findByRole('link', { name: 'Linen guide' }));
    expect(await screen.findByText(/you have not sent it yet/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save the list' }));
    expect(chooseListFile).toHaveBeenCalledWith({ format: 'csv', name: 'Linen guide, who gets it' });
    const when = screen.getByRole('textbox', { name: 'On which day did you send it?' });
    await user.clear(when);
    await user.type(when, '2026-10-01');
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
    expect(await screen.findByText(/before/)).toBeInTheDocument();
    await user.clear(when);
    await user.type(when, '2026-10-21');
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
    expect(await screen.findByText(/The result is here from 19 Jan 2027 on/)).toBeInTheDocument();
    expect(await window.bank.experiments.get({ id, group: 'all', offset: 0, limit: 1 })).toMatchObject({
      value: { state: 'running', sentOn: '2026-10-21' },
    });
  });

  it('may say “caused” of a plain difference, with its range and both sizes', async () => {
    const opened = openWindow({ folder, at: '/benchmarks/test' });
    await screen.findByRole('heading', { name: 'A fair test' });
    const id = sentInMay(opened, {
      people: 200,
      buyers: (group, given) => group.slice(0, given ? 60 : 20),
    });
    location.hash = `#/benchmarks/test/${id}`;
    const result = await screen.findByRole('region', { name: 'What came of it' });
    expect(result).toHaveTextContent('60% (60 of 100 people) who got it, against 20% (20 of 100 people)');
    expect(result).toHaveTextContent(/Likely caused by what you did: higher by .* percentage points/);
    expect(within(result).getAllByRole('img')[0]).toHaveAccessibleName(
      /^Difference in how many buy: \+40 points \(\+\d/,
    );
    expect(screen.queryByRole('button', { name: /sent/ })).toBeNull();
    expect(screen.getByRole('columnheader', { name: 'Spent in these days' })).toBeInTheDocument();
  });

  it('says “not enough” of a small one, whatever it looks like', async () => {
    const opened = openWindow({ folder, at: '/benchmarks/test' });
    await screen.findByRole('heading', { name: 'A fair test' });
    const id = sentInMay(opened, { people: 12, buyers: (group, given) => (given ? group : []) });
    location.hash = `#/benchmarks/test/${id}`;
    const result = await screen.findByRole('region', { name: 'What came of it' });
    expect(result).toHaveTextContent(/Not enough data yet\. This needs at least 10 people in each group/);
    expect(result).not.toHaveTextContent(/caused by/);
  });

  it('stays once it has ended', async () => {
    const opened = openWindow({ folder, at: '/benchmarks/test' });
    await screen.findByRole('heading', { name: 'A fair test' });
    const id = sentInMay(opened, { people: 4, buyers: () => [] });
    location.hash = `#/benchmarks/test/${id}`;
    expect(await screen.findByText(/An ended test stays in the book\./)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  });

  it('is removed with an undo', async () => {
    const opened = openWindow({ folder, at: '/benchmarks/test' });
    await screen.findByRole('heading', { name: 'A fair test' });
    const context = quietContext(opened.book, clockOf(day('2026-10-20')));
    const { id } = drawFrom(context, addCrowd(context, 4), { title: 'Linen guide' });
    location.hash = `#/benchmarks/test/${id}`;
    await opened.user.click(await screen.findByRole('button', { name: 'Remove' }));
    await screen.findByRole('heading', { name: 'A fair test' });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Linen guide' })).toBeNull());
    await opened.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'Linen guide' })).toBeInTheDocument();
  });
});
