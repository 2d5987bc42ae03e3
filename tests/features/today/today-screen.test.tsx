import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

async function bookWithAnOctober() {
  const opened = openWindow({ folder });
  const log = window.bank.acts.log;
  await log({ kind: 'hands_on_help', day: '2026-09-20', who: [{ newName: 'Oak Inn' }] });
  await log({ kind: 'answer_question', day: '2026-10-21', who: [{ newName: 'Maria Lopez' }] });
  await log({ kind: 'promotion', day: '2026-10-22', channel: 'newsletter', reach: 31 });
  await log({ kind: 'complaint_open', day: '2026-10-16', who: [{ newName: 'Tom Adeyemi' }] });
  return opened;
}

describe('Today', () => {
  it('says where to begin while the book is empty', async () => {
    openWindow({ folder });
    expect(await screen.findByRole('button', { name: 'Log the first act' })).toBeVisible();
    expect(screen.getByText('Nothing has been given or taken yet.')).toBeVisible();
  });

  it('shows the month’s lines, newest first', async () => {
    await bookWithAnOctober();
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^22 OctSent a promotion31 reached−15\.5/),
      expect.stringMatching(/^21 OctAnswered a questionMaria Lopez\+4\.0/),
      expect.stringMatching(/^16 OctLeft a complaint openTom Adeyemi−10\.0/),
    ]);
  });

  it('keeps named contacts and audience apart', async () => {
    await bookWithAnOctober();
    const where = within(await screen.findByRole('region', { name: 'Where it lies' }));
    expect(where.getAllByRole('term')[0]).toHaveTextContent('With 3 named contacts');
    expect(screen.getByText('With your audience, nobody named').nextSibling).toHaveTextContent('−15.5');
  });

  it('names who is worth a kind act and opens the form for them', async () => {
    const { user } = await bookWithAnOctober();
    await user.click(await screen.findByRole('button', { name: 'Put right: Tom Adeyemi' }));
    expect(await screen.findByLabelText(/What happened\?/, { selector: 'input' })).toHaveValue(
      'Apologised and put it right',
    );
  });

  it('has the table behind the line', async () => {
    const { user } = await bookWithAnOctober();
    await user.click(await screen.findByRole('button', { name: 'Show as table' }));
    const table = within(screen.getByRole('region', { name: /as a table/ }));
    expect(table.getByRole('row', { name: /30 Sept? 2026/ })).toBeInTheDocument();
    expect(table.getByRole('row', { name: /22 Oct 2026/ })).toBeInTheDocument();
  });

  it('names this month’s qualified leads by the giveaways they came after', async () => {
    openWindow({ folder });
    const { giveaways, people } = window.bank;
    await giveaways.log({ title: 'Pricing', kind: 'webinar', startsOn: '2026-10-05', costCents: 3600 });
    await giveaways.log({ title: 'Care guide', kind: 'guide', startsOn: '2026-10-06' });
    await people.add({ name: 'Ann Lee' });
    const one = [{ contactId: 1 }];
    await giveaways.respond({ giveawayId: 2, way: 'downloaded', day: '2026-10-06', people: one });
    const two = [...one, { name: 'Bob Ray' }];
    await giveaways.respond({ giveawayId: 1, way: 'attended', day: '2026-10-05', people: two });
    const part = within(await screen.findByRole('region', { name: 'Qualified leads this month' }));
    expect(await part.findByText('Nobody yet; 2 people responded for the first time.')).toBeVisible();

    await people.setStage({ id: 1, stage: 'qualified_lead', day: '2026-10-09' });
    await part.findByText(/1 person in all; whoever responded to several stands with each\.$/);
    const lines = part.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines.toSorted()).toEqual([
      'Care guide · guide1 of 1 · at no cost',
      'Pricing · webinar1 of 2 · US$36 each',
    ]);
    expect(part.getByRole('link', { name: 'Pricing' })).toHaveAttribute('href', '#/giveaways/1');
  });

  it('says nothing of leads before anything was given away', async () => {
    await bookWithAnOctober();
    await screen.findByRole('region', { name: 'Where it lies' });
    expect(screen.queryByRole('region', { name: /Qualified leads/ })).not.toBeInTheDocument();
  });
});
