import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openWindow } from '../helpers/open-window';
import { tempFolder } from '../helpers/temp-folder';

const { path: folder } = tempFolder();
const line = () => screen.findByLabelText('Log an act');

describe('the window', () => {
  it('shows the screens in order, with the one it is on marked', async () => {
    openWindow({ folder });
    const screens = within(await screen.findByRole('navigation', { name: 'Screens' }));
    expect(screens.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Today1',
      'Ledger2',
      'People3',
      'Giveaways4',
      'Benchmarks5',
      'Reputation6',
      'Statements7',
      'Import8',
      'History',
      'Settings',
    ]);
    expect(screens.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
    expect(screens.getByText('Hill Farm', { selector: 'span' })).toBeVisible();
  });

  it('goes to a screen by its number, but not while something is typed', async () => {
    const { user } = openWindow({ folder });
    const field = await line();
    await user.keyboard('4');
    expect(await screen.findByRole('heading', { level: 1, name: 'Giveaways' })).toBeVisible();
    await user.click(field);
    await user.keyboard('1');
    expect(field).toHaveValue('1');
    await user.keyboard('{Control>}1{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeInTheDocument();
  });

  it('logs by keyboard alone, and takes it back and does it again', async () => {
    const { user } = openWindow({ folder });
    await line();
    await user.keyboard('nanswered Ines Roque yesterday{Enter}');
    expect(await screen.findByText(/Logged “Answered a question”: \+4\.0 points/)).toBeVisible();
    expect(await screen.findByText('Ines Roque', { selector: 'td a' })).toBeVisible();
    await user.keyboard('{Escape}{Control>}z{/Control}');
    expect(await screen.findByText('Undone: Logged “Answered a question” with Ines Roque')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Ines Roque', { selector: 'td a' })).toBeNull());
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await screen.findByText('Ines Roque', { selector: 'td a' })).toBeVisible();
  });

  it('takes a change back from its toast', async () => {
    const { user } = openWindow({ folder });
    await line();
    await user.keyboard('nhelped Ines Roque{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone: Logged “Helped hands-on” with Ines Roque')).toBeVisible();
  });

  it('opens the history by its key and from the palette', async () => {
    const { user } = openWindow({ folder });
    await line();
    await user.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
    expect(await screen.findByText('Made the book')).toBeVisible();
    await waitFor(() => expect(document.title).toBe('History · Trust Bank'));
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/A screen, a person/), 'histo');
    await user.click(await screen.findByRole('button', { name: /^History/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  });

  it('obeys the menu', async () => {
    const { menu } = openWindow({ folder });
    const field = await line();
    menu({ type: 'quick-log' });
    expect(field).toHaveFocus();
    menu({ type: 'go', to: '/settings' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    menu({ type: 'palette' });
    expect(await screen.findByRole('dialog', { name: 'Find a command' })).toBeInTheDocument();
  });

  it('finds screens, acts and people by name', async () => {
    const { user } = openWindow({ folder });
    await line();
    await user.keyboard('nhelped Ines Roque{Enter}');
    await screen.findByText('Ines Roque', { selector: 'td a' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/A screen, a person/), 'ines');
    await user.click(await screen.findByRole('button', { name: /Ines Roque/ }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/people\/\d+$/));
  });
});

describe('a book that is not there yet, or will not open', () => {
  it('asks three questions and opens the book', async () => {
    const { user } = openWindow({ folder, named: false });
    const name = await screen.findByLabelText(/What is your business called/);
    await user.click(screen.getByRole('button', { name: 'Open my book' }));
    expect(screen.getByText(/A name is needed/)).toBeVisible();
    await user.type(name, 'Rosehip & Daughters');
    await user.type(screen.getByLabelText(/What does an hour of yours cost/), '42.50');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Rosehip & Daughters')).toBeVisible();
    const status = await window.bank.book.status({});
    expect(status).toMatchObject({
      value: {
        business: { name: 'Rosehip & Daughters', currency: 'GBP', hourCostCents: 4250, country: 'GB' },
      },
    });
  });

  it('offers the sample, and says when it could not be opened', async () => {
    const openSample = vi.fn(() => Promise.reject(new Error('The disk is full.')));
    const { user } = openWindow({ folder, named: false, shell: { openSample } });
    await user.click(await screen.findByRole('button', { name: 'Open a sample business' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
  });

  it('says why a book was refused, and what to do', async () => {
    const openBook = vi.fn(() => Promise.resolve());
    const message = 'This book was made by a newer Trust Bank.';
    const { user } = openWindow({
      folder,
      shell: {
        openBook,
        bookState: () =>
          Promise.resolve({ state: 'refused', code: 'newer', message, fileName: 'a.trustbank' }),
      },
    });
    expect(await screen.findByRole('heading', { name: '“a.trustbank” did not open' })).toBeVisible();
    expect(screen.getByText(message)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open another book' }));
    expect(openBook).toHaveBeenCalled();
  });
});
