import { Modal } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { type ActEditor, ActEditorContext, type ActPrefill } from '../../ui/act-editor-context';
import { KnownAct } from './known-act';
import { NewAct } from './new-act';

type Subject =
  { readonly type: 'new'; readonly prefill: ActPrefill } | { readonly type: 'known'; readonly id: number };

/** Lets everything below it open the form of an act. */
export function ActEditorProvider({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const [subject, setSubject] = useState<Subject>({ type: 'new', prefill: {} });
  const editor = useMemo<ActEditor>(() => {
    const open = (next: Subject): void => {
      setSubject(next);
      setIsOpen(true);
    };
    return {
      log: (prefill = {}) => open({ type: 'new', prefill }),
      edit: (id) => open({ type: 'known', id }),
    };
  }, []);
  const close = (): void => setIsOpen(false);
  return (
    <ActEditorContext value={editor}>
      {children}
      {/* It stays while closed, so that the keyboard goes back to where the form was opened from. */}
      <Modal opened={isOpen} onClose={close} title={titleOf(subject)} size={640}>
        {subject.type === 'new' ? (
          <NewAct prefill={subject.prefill} onClose={close} />
        ) : (
          <KnownAct id={subject.id} onClose={close} />
        )}
      </Modal>
    </ActEditorContext>
  );
}

function titleOf(subject: Subject): string {
  return subject.type === 'new' ? 'Log an act' : 'Change this entry';
}
