import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../src/contract/failure';
import { type OpenWindow, openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

async function openRule(title: string): Promise<OpenWindow & { dialog: HTMLElement }> {
  const opened = openWindow({ folder, at: '/settings' }); // today is 22 October 2026
  await opened.user.click(await screen.findByRole('button', { name: `Change: ${title}` }));
  return { ...opened, dialog: await screen.findByRole('dialog', { name: title }) };
}

async function someoneInCredit(name: string): Promise<void> {
  const { id } = await valueOf(window.bank.people.add({ name }));
  const act = { kind: 'hands_on_help', day: '2026-10-22', who: [{ contactId: id }] };
  await valueOf(window.bank.acts.log(act));
}

describe('Your rules', () => {
  it('says each rule in words, what is checked, and that it is an assumption', async () => {
    openWindow({ folder, at: '/settings' });
    const rule = await screen.findByRole('region', { name: 'What makes a lead qualified' });
    expect(within(rule).getByText(/asked me something within 60 days/)).toBeVisible();
    expect(rule).toHaveTextContent(
      'Checked: Within 60 days of a giveaway they responded to, you logged “Answered a question” with them.',
    );
    expect(within(rule).getByText(/As it comes/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'How far to look back' })).toHaveTextContent(
      'A sale credits giveaways of the 90 days before it.',
    );
  });

  it('shows who would differ before it is saved, saves from a day on, and can be undone', async () => {
    const { user, dialog } = await openRule('What counts as treated well');
    await someoneInCredit('Maria Lopez');
    await user.click(within(dialog).getByLabelText('so many points'));
    const points = within(dialog).getByLabelText('Points');
    await user.clear(points);
    await user.type(points, '8.5');
    expect(
      await within(dialog).findByText('1 person is treated well today; with this rule 0.'),
    ).toBeVisible();
    expect(within(dialog).getByText('No longer: 1')).toBeVisible();
    expect(within(dialog).getByText('Their balance is 8.0 points; it takes 8.5')).toBeVisible();
    await user.type(within(dialog).getByLabelText('The rule in your own words'), 'Really well.');
    await user.click(within(dialog).getByRole('button', { name: 'Save the rule from 22 Oct 2026 on' }));
    const rule = await screen.findByRole('region', { name: 'What counts as treated well' });
    await waitFor(() => expect(rule).toHaveTextContent('Really well.'));
    expect(rule).toHaveTextContent('8.5 points or more');
    expect(rule).toHaveTextContent('Version 1, from 22 Oct 2026');
    expect(within(rule).getByText('All 2 versions')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rule).not.toHaveTextContent('Really well.'));
  });

  it('says at the field what is missing and saves nothing', async () => {
    const { user, dialog } = await openRule('What makes a lead qualified');
    await user.click(within(dialog).getByLabelText('They bought for a certain amount'));
    await user.click(within(dialog).getByRole('button', { name: /^Save the rule/ }));
    expect(within(dialog).getByText('Say it in your own words.')).toBeVisible();
    await user.type(within(dialog).getByLabelText('The rule in your own words'), 'They bought.');
    await user.click(within(dialog).getByRole('button', { name: /^Save the rule/ }));
    expect(within(dialog).getByText('Write an amount above nothing.')).toBeVisible();
    expect(within(dialog).getByText(/Fill in what is missing/)).toBeVisible();
    const { topics } = await valueOf(window.bank.rules.list({}));
    expect(topics.qualified_lead.versions).toHaveLength(1);
  });

  it('does not let a rule begin before the version it follows', async () => {
    const { user, dialog } = await openRule('How far to look back');
    const terms = { attributionDays: 60, outcomeDays: 90, timeDecayHalfLifeDays: 30, priorDays: 180 };
    const written = { topic: 'windows', words: 'Two months.', takesEffectOn: '2026-10-20', terms } as const;
    await valueOf(window.bank.rules.save(written));
    await waitFor(() => expect(screen.getByText('All 2 versions')).toBeInTheDocument());
    const from = within(dialog).getByLabelText('It holds from');
    await user.clear(from);
    await user.type(from, '2026-10-19');
    expect(await within(dialog).findByText(/A newer one cannot begin before it/)).toBeVisible();
    const days = within(dialog).getByLabelText('Days in which buying counts as an outcome');
    await user.clear(days);
    await user.type(days, '900');
    await user.tab();
    expect(within(dialog).getByText('At most 365.')).toBeVisible();
  });
});
