import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
let user: UserEvent;
const HINT = /September 2026 is locked: this is shown as a correction in October/;

// Today is 22 October 2026.
beforeEach(async () => {
  ({ user } = openWindow({ folder }));
  await screen.findByLabelText('Log an act');
  await window.bank.acts.log({
    kind: 'answer_question',
    day: '2026-09-02',
    who: [{ newName: 'Ines Roque' }],
  });
  await window.bank.statements.lock({ month: '2026-09' });
});

it('says before an act of a locked month is logged where it will be shown', async () => {
  const line = await screen.findByLabelText('Log an act');
  await user.type(line, 'answered Ines Roque 12 Sep');
  expect(await screen.findByText(HINT)).toBeVisible();
  await user.clear(line);
  await user.type(line, 'answered Ines Roque 12 Oct');
  expect(await screen.findByText(/Mon 12 Oct/)).toBeVisible();
  expect(screen.queryByText(HINT)).toBeNull();
});

it('says so in the form too, of the day chosen there', async () => {
  await user.type(await screen.findByLabelText('Log an act'), 'something on 12 Sep');
  await user.keyboard('{Enter}');
  const when = await screen.findByLabelText(/When\?/, { selector: 'input' });
  await user.clear(when);
  await user.type(when, '12 Sep 2026');
  await user.tab();
  expect(await screen.findByText(HINT)).toBeVisible();
});
