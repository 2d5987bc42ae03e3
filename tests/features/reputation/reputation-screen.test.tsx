import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReadingInput } from '../../../src/contract/reputation';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
const TODAY = '2026-10-22';

async function log(...readings: ReadingInput[]): Promise<void> {
  for (const reading of readings) {
    const answer = await window.bank.reputation.log(reading);
    if (!answer.ok) throw new Error(answer.failure.message);
  }
}

const stars = (day: string, value: number, more: Partial<ReadingInput> = {}): ReadingInput =>
  ({ kind: 'review', day, value, source: 'Google', ...more }) as ReadingInput;

/** A window on Reputation in which these things were said before. */
async function openWith(...readings: ReadingInput[]) {
  const opened = openWindow({ folder, at: '/reputation' });
  await screen.findByRole('heading', { name: 'Reputation' });
  await log(...readings);
  return opened;
}

const items = () => screen.getByRole('region', { name: /^What was said/ });

describe('Reputation', () => {
  it('says what to log or import while nothing was said', async () => {
    await openWith();
    expect(await screen.findByText('Nothing said of you is in the book yet')).toBeInTheDocument();
    expect(screen.getByText(/never added to it/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import a file' })).toBeEnabled();
  });

  it('logs a review by keyboard alone, and asks for its stars instead of guessing them', async () => {
    const { user } = await openWith();
    await user.click(await screen.findByRole('button', { name: 'Log a review' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Log what was said of you' }));
    await user.click(dialog.getByRole('button', { name: 'Log it' }));
    expect(await dialog.findByText('Say how many stars')).toBeInTheDocument();
    dialog.getByRole('radio', { name: '3' }).focus();
    await user.keyboard('4');
    expect(dialog.getByRole('radio', { name: '4' })).toBeChecked();
    await user.type(dialog.getByLabelText('In their words'), 'Kind people{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Kind people')).toBeInTheDocument();
    expect(items()).toHaveTextContent('Review, 4 of 5 stars');
    expect(await window.bank.reputation.list({})).toMatchObject({
      value: { total: 1, rows: [{ kind: 'review', value: 4, scale: 5, day: TODAY, replied: false }] },
    });
  });

  it('logs a word of thanks of somebody new from the palette', async () => {
    const { user } = await openWith();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Find a command' }), 'thanks');
    await user.click(await screen.findByRole('button', { name: /Log a word of thanks For your reputation/ }));
    await user.type(await screen.findByLabelText(/Who said it/), 'Ana Ruiz');
    await user.click(
      await screen.findByRole('option', { name: 'Add “Ana Ruiz” as a new contact', hidden: true }),
    );
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(await screen.findByRole('link', { name: 'Ana Ruiz' })).toHaveAttribute('href', '#/people/1');
    expect(items()).toHaveTextContent('Word of thanks · Ana Ruiz');
  });

  it('changes, marks as replied to and removes, each with its undo', async () => {
    const { user } = await openWith(stars('2026-10-03', 2));
    const name = 'review of 3 Oct 2026';
    await user.click(await screen.findByRole('button', { name: `I have replied to the ${name}` }));
    expect(await screen.findByText('· replied to')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `Change the ${name}` }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change what was noted' }));
    await user.click(dialog.getByRole('radio', { name: '5' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(items()).toHaveTextContent('5 of 5 stars'));
    expect(items()).toHaveTextContent('· replied to');
    await user.click(screen.getByRole('button', { name: `Remove the ${name}` }));
    expect(await screen.findByText('Nothing said of you is in the book yet')).toBeInTheDocument();
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) as HTMLElement);
    await waitFor(() => expect(items()).toHaveTextContent('5 of 5 stars'));
  });

  it('shows no index below its gate, and says what is missing', async () => {
    await openWith(stars('2026-09-03', 5), stars('2026-09-04', 4));
    const part = await screen.findByRole('region', { name: /^Reputation index/ });
    expect(part).toHaveTextContent(/Not enough data yet\. This needs at least 5 signals/);
    expect(part).toHaveTextContent('you have 2 signals');
    expect(screen.queryByText('of 100')).toBeNull();
    expect(screen.getByRole('region', { name: 'Beside your deposits' })).toHaveTextContent(
      'Not enough data yet. This needs at least 12 months on end',
    );
  });

  it('adds the parts up to the index as printed', async () => {
    await openWith(
      ...[5, 4, 5, 3, 5].map((value, i) => stars(`2026-09-0${i + 1}`, value)),
      { kind: 'mention', day: '2026-09-08', value: 1 },
      { kind: 'mention', day: '2026-09-09', value: -1 },
      { kind: 'nps', day: '2026-09-10', value: 9 },
    );
    const part = await screen.findByRole('region', { name: 'Reputation index, September 2026' });
    const rows = within(part).getAllByRole('row').slice(1);
    const adds = rows.map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent));
    const together = adds.pop() ?? 0;
    expect(adds.length).toBeGreaterThan(2);
    expect(Math.round(adds.reduce((sum, each) => sum + each, 0) * 10)).toBe(Math.round(together * 10));
  });

  it('does not read a survey score of fewer than ten answers', async () => {
    const answers = Array.from({ length: 9 }, (_, i) => ({
      kind: 'nps' as const,
      day: `2026-09-1${i}`,
      value: 9,
    }));
    await openWith(...answers);
    expect(await screen.findByText('9: too few to read')).toBeInTheDocument();
    await log({ kind: 'nps', day: '2026-09-20', value: 3 });
    expect(await screen.findByText(/from 10$/)).toBeInTheDocument();
    expect(screen.queryByText(/too few to read/)).toBeNull();
  });

  it('lists what was said by kind, by month and without a reply', async () => {
    const { user } = await openWith(stars('2026-09-03', 5), stars('2026-10-04', 2, { replied: true }), {
      kind: 'referral',
      day: '2026-10-05',
      note: 'Sent the school',
    });
    await user.click(await screen.findByRole('radio', { name: 'Referrals 1' }));
    await waitFor(() => expect(within(items()).getAllByRole('listitem').length).toBe(1));
    await user.click(screen.getByRole('radio', { name: /^All/ }));
    await user.click(screen.getByRole('button', { name: /^Oct 2026: show/ }));
    expect(await screen.findByRole('region', { name: 'What was said in October 2026' })).toBeInTheDocument();
    await waitFor(() => expect(within(items()).getAllByRole('listitem').length).toBe(2));
    await user.click(screen.getByRole('button', { name: 'Show all months' }));
    await user.click(screen.getByRole('checkbox', { name: 'Reviews without a reply' }));
    await waitFor(() => expect(within(items()).getAllByRole('listitem').length).toBe(1));
    expect(items()).toHaveTextContent('5 of 5 stars');
  });

  it('only shows while a past is looked at', async () => {
    const { user } = await openWith(stars('2026-09-03', 5), stars('2026-10-04', 2));
    await screen.findByText('2 readings');
    await user.click(screen.getByRole('button', { name: 'As of today' }));
    await user.click(await screen.findByRole('button', { name: 'End of last month' }));
    await user.click(screen.getByRole('button', { name: 'Look at this day' }));
    expect(await screen.findByRole('heading', { name: 'Reputation on 30 Sept 2026' })).toBeInTheDocument();
    expect(await screen.findByText('1 reading')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Log what was said' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove the/ })).toBeNull();
  });
});
