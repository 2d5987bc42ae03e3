import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { useUndoImport } from '../../../src/features/import/undo-import';
import { UndoNews } from '../../../src/features/import/undo-news';
import { refusal, showScreen, stubWindow } from '../../helpers/in-the-window';

/** An import that is taken back here, or somewhere else: by Ctrl+Z, or in the History. */
function Import() {
  const [isTakenBack, setTakenBack] = useState(false);
  const { undo, running, cancel } = useUndoImport(isTakenBack);
  return (
    <>
      <button onClick={() => undo.mutate({ id: 7, laterEdits: 'keep', since: Date.now() })}>Here</button>
      <button onClick={() => setTakenBack(true)}>Somewhere else</button>
      <UndoNews undo={undo} running={running} onCancel={cancel} files={[]} />
    </>
  );
}

it('that nothing was changed is no longer said once the import was taken back somewhere else', async () => {
  const undo = vi.fn(() => refusal('cancelled', 'Cancelled: nothing was changed.'));
  stubWindow({ imports: { undo } }, {});
  const { user } = showScreen(<Import />);
  await user.click(screen.getByRole('button', { name: 'Here' }));
  expect(await screen.findByText('Cancelled: nothing was changed.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Somewhere else' }));
  expect(screen.queryByText('Cancelled: nothing was changed.')).toBeNull();
});
