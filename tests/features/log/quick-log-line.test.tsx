import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
let user: UserEvent;
let field: HTMLElement;

beforeEach(async () => {
  ({ user } = openWindow({ folder }));
  field = await screen.findByLabelText('Log an act');
  for (const name of ['Ana Ruiz', 'Ana Silva', 'Maria Lopez']) await window.bank.people.add({ name });
});

/** The newest act of the book. */
async function newestAct() {
  const list = await window.bank.ledger.list({ limit: 1 });
  const line = list.ok ? list.value.lines[0] : undefined;
  if (!line) return null;
  const act = await window.bank.acts.get({ id: line.actId });
  return act.ok ? act.value : null;
}

describe('the quick-log line', () => {
  it('shows what it understood before it logs it', async () => {
    await user.type(field, 'answered Maria Lopez about sizing on instagram 3 Oct 10 min');
    expect(await screen.findByText('Answered a question')).toBeVisible();
    const facts = screen.getByText(/Maria Lopez · instagram · /);
    await waitFor(() =>
      expect(facts).toHaveTextContent(
        'Answered a question · Maria Lopez · instagram · Sat 3 Oct · 10 min · “about sizing” · +4.0 points',
      ),
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(field).toHaveValue(''));
    expect(await newestAct()).toMatchObject({
      kind: 'answer_question',
      day: '2026-10-03',
      channel: 'instagram',
      minutes: 10,
      note: 'about sizing',
      contacts: [{ name: 'Maria Lopez' }],
    });
  });

  it('makes no second contact of somebody in the book, however fast Enter comes', async () => {
    await user.type(field, 'helped maria lopez{Enter}');
    await waitFor(async () =>
      expect(await newestAct()).toMatchObject({ contacts: [{ name: 'Maria Lopez' }] }),
    );
    expect(await window.bank.people.list({})).toMatchObject({ value: { total: 3 } });
  });

  it('completes a name from the contacts', async () => {
    await user.type(field, 'helped lop');
    await screen.findByRole('option', { name: 'Maria Lopez' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field).toHaveValue('helped Maria Lopez ');
  });

  it('asks which of two it is, and does not log before it knows', async () => {
    await user.type(field, 'helped Ana about wool');
    await screen.findByText(/Which Ana\?/);
    await user.keyboard('{Enter}');
    expect(await newestAct()).toBeNull();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field).toHaveValue('helped Ana Silva about wool');
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await newestAct()).toMatchObject({ contacts: [{ name: 'Ana Silva' }] }));
  });

  it('opens the form, filled in, when it is not clear what happened', async () => {
    await user.type(field, 'had tea with Maria Lopez yesterday{Enter}');
    const what = await screen.findByLabelText(/What happened\?/, { selector: 'input' });
    expect(what).toHaveValue('');
    expect(screen.getByLabelText(/When\?/)).toHaveValue('21 Oct 2026');
    expect(screen.getByLabelText('Note')).toHaveValue('had tea');
    expect(screen.getByText('Maria Lopez', { selector: '.mantine-Pill-label' })).toBeInTheDocument();
  });

  it('opens the form for a day that is still to come', async () => {
    await user.type(field, 'helped Maria Lopez on 2026-10-30{Enter}');
    expect(await screen.findByLabelText(/What happened\?/, { selector: 'input' })).toHaveValue(
      'Helped hands-on',
    );
    expect(await newestAct()).toBeNull();
  });

  it('is left by Escape: first the text, then the line', async () => {
    await user.type(field, 'helped{Escape}');
    expect(field).toHaveValue('');
    await user.keyboard('{Escape}');
    expect(field).not.toHaveFocus();
  });
});
