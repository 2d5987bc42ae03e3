import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { logAct } from '../../../electron/bank/services/acts';
import { clockOf, quietContext } from '../../../electron/bank/services/context';
import { actSchema } from '../../../src/contract/acts';
import { day } from '../../../src/domain/day';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
const TODAY = '2026-10-22';

async function openEditor() {
  const opened = openWindow({ folder, at: '/settings/rate-card' });
  const context = quietContext(opened.book, clockOf(day(TODAY)));
  logAct(
    context,
    actSchema.parse({ kind: 'introduction', day: '2025-08-01', who: [{ newName: 'Maria Lopez' }] }),
  );
  await screen.findByRole('heading', { level: 1, name: 'Change the rate card' });
  const points = await screen.findByLabelText('Points of “Answered a question”');
  return { ...opened, points };
}

const preview = () => within(screen.getByRole('complementary', { name: 'What this would do' }));
const save = () => screen.getByRole('button', { name: /^Use this card/ });
const cards = async () => {
  const answer = await window.bank.rateCards.list({});
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.versions;
};

describe('The rate card editor', () => {
  it('shows what turning fading off would do, then saves it, and Undo takes it back', async () => {
    const { user } = await openEditor();
    expect(save()).toBeDisabled();
    expect(preview().getByText(/Nothing is changed yet/)).toBeVisible();
    await user.click(screen.getByLabelText('Do not fade deposits'));
    expect(
      preview().getByText('Deposits do not fade. Before, half of their points faded in 180 days.'),
    ).toBeVisible();
    expect(await preview().findByText('1 person changes tier.')).toBeVisible();
    expect(preview().getByText('None to Warm')).toBeVisible();
    expect(preview().getByRole('link', { name: 'Maria Lopez' })).toHaveAttribute(
      'href',
      expect.stringMatching(/people\/1$/),
    );
    expect(
      await preview().findByText('Had this card been in force all along, it would be', { exact: false }),
    ).toHaveTextContent('8.0');
    expect(await cards()).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Use this card from 22 Oct 2026' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(await screen.findByText('Card 2, from 22 Oct 2026')).toBeVisible();
    expect(screen.getByText('in force today')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText('Card 2, from 22 Oct 2026')).toBeNull());
  });

  it('adds a kind of one’s own and takes the version back', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Add an ask of your own' }));
    await waitFor(() => expect(screen.getByLabelText('Name of the new kind')).toHaveFocus());
    await user.keyboard('Asked for a photo');
    await user.type(screen.getByLabelText('Points of “Asked for a photo”'), '1.25');
    expect(preview().getByText('“Asked for a photo” is new: −1.25.')).toBeVisible();
    await user.click(save());
    expect(await screen.findByRole('row', { name: 'Asked for a photo −1.25' })).toBeVisible();
    const own = (await cards())[0]?.card.kinds.at(-1);
    expect(own).toEqual({
      id: 'asked_for_a_photo',
      label: 'Asked for a photo',
      class: 'ask',
      points: -1.25,
      maxUnitsPerDay: null,
    });
    await user.click(screen.getByRole('button', { name: 'Take back this version' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Asked for a photo/ })).toBeNull());
  });

  it('says at the field what is missing, and goes to it', async () => {
    const { user, points } = await openEditor();
    await user.clear(points);
    await user.click(save());
    expect(points).toHaveFocus();
    expect(points).toBeInvalid();
    expect(screen.getByText('A kind is worth some points.')).toBeVisible();
    expect(await cards()).toHaveLength(1);
    await user.type(points, 'a lot');
    await user.click(save());
    expect(screen.getByText('“a lot” is not a number.')).toBeVisible();
    await user.clear(points);
    await user.type(points, '5');
    const most = screen.getByLabelText('Most a day of “Answered a question”');
    await user.clear(most);
    await user.type(most, '0');
    await user.tab();
    expect(screen.getByText('At least 1 a day, or empty for any number.')).toBeVisible();
  });

  it('removes a kind, but none the program posts with', async () => {
    const { user } = await openEditor();
    expect(screen.queryByRole('button', { name: 'Remove “Gave content away”' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove “Sent a promotion”' }));
    expect(screen.queryByLabelText('Points of “Sent a promotion”')).toBeNull();
    expect(preview().getByText('“Sent a promotion” is no longer on the card.')).toBeVisible();
  });

  it('takes tiers that rise, and says where they do not', async () => {
    const { user } = await openEditor();
    const none = screen.getByLabelText('None begins at');
    expect(none).toHaveValue('−0.5');
    await user.clear(none);
    await user.type(none, '-3');
    const warm = screen.getByLabelText('Warm begins at');
    await user.clear(warm);
    await user.type(warm, '-4');
    await user.tab();
    expect(screen.getByText('This has to be more than where None begins.')).toBeVisible();
    await user.clear(warm);
    await user.type(warm, '1');
    expect(preview().getByText('None begins at −3.0 instead of −0.5.')).toBeVisible();
    expect(preview().getByText('Warm begins at 1.0 instead of 2.0.')).toBeVisible();
  });

  it('does not begin before the card before it', async () => {
    const { user, points } = await openEditor();
    await user.type(points, '2');
    const takesEffect = screen.getByLabelText('This card takes effect on');
    await user.clear(takesEffect);
    await user.type(takesEffect, '2026-12-01');
    await user.click(screen.getByRole('button', { name: 'Use this card from 1 Dec 2026' }));
    await user.click(await screen.findByRole('button', { name: 'Change the rate card' }));
    const next = await screen.findByLabelText('This card takes effect on');
    expect(next).toHaveValue('1 Dec 2026');
    await user.clear(next);
    await user.type(next, '2026-11-30');
    expect(screen.getByText(/The card before this one takes effect on 1 Dec 2026/)).toBeVisible();
  });

  it('asks before what was written is left', async () => {
    const { user, points } = await openEditor();
    await user.type(points, '2');
    await user.click(screen.getByRole('link', { name: 'People' }));
    const asked = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(asked).getByRole('button', { name: 'Keep working on it' }));
    expect(screen.getByLabelText('Points of “Answered a question”')).toHaveValue('42');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('link', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(await cards()).toHaveLength(1);
  });

  it('leaves freely when nothing was changed', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('link', { name: 'People' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  });
});
