import { Modal } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { ReadingKind } from '../../domain/import/reading-words';
import { type ReadingEditor, ReadingEditorContext } from '../../ui/reading-editor-context';
import { NewReading } from './new-reading';

/** Lets everything below it open the form of a reading. */
export function ReadingEditorProvider({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const [kind, setKind] = useState<ReadingKind>('review');
  const editor = useMemo<ReadingEditor>(
    () => ({
      log: (next = 'review') => {
        setKind(next);
        setIsOpen(true);
      },
    }),
    [],
  );
  const close = (): void => setIsOpen(false);
  return (
    <ReadingEditorContext value={editor}>
      {children}
      {/* It stays while closed, so that the keyboard goes back to where the form was opened from. */}
      <Modal opened={isOpen} onClose={close} title="Log what was said of you" size={640}>
        <NewReading kind={kind} onClose={close} />
      </Modal>
    </ReadingEditorContext>
  );
}
