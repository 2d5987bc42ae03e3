import { Modal } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { type GiveawayDialogs, GiveawayDialogsContext } from './giveaway-dialogs-context';
import { KnownGiveaway } from './known-giveaway';
import { NewGiveaway } from './new-giveaway';
import { RespondForm } from './respond-form';

type Open =
  | { readonly type: 'log' }
  | { readonly type: 'edit'; readonly id: number }
  | { readonly type: 'respond'; readonly id: number | null };

/** Lets everything below it open the dialogs of giveaways. */
export function GiveawayDialogsProvider({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const [open, setOpen] = useState<Open>({ type: 'log' });
  const dialogs = useMemo<GiveawayDialogs>(() => {
    const show = (next: Open): void => {
      setOpen(next);
      setIsOpen(true);
    };
    return {
      log: () => show({ type: 'log' }),
      edit: (id) => show({ type: 'edit', id }),
      respond: (id) => show({ type: 'respond', id }),
    };
  }, []);
  const close = (): void => setIsOpen(false);
  return (
    <GiveawayDialogsContext value={dialogs}>
      {children}
      {/* It stays while closed, so that the keyboard goes back to where it was opened from. */}
      <Modal
        opened={isOpen}
        onClose={close}
        onExitTransitionEnd={focusIfLost}
        title={TITLES[open.type]}
        size={680}
      >
        {open.type === 'log' && <NewGiveaway onClose={close} />}
        {open.type === 'edit' && <KnownGiveaway id={open.id} onClose={close} />}
        {open.type === 'respond' && <RespondForm giveawayId={open.id} onClose={close} />}
      </Modal>
    </GiveawayDialogsContext>
  );
}

// What it was opened from is gone: the palette closed, or the giveaway's page went with the giveaway.
function focusIfLost(): void {
  const at = document.activeElement;
  // What is in the dialog still goes away with it.
  const isLost = at === null || at === document.body || at.closest('[role="dialog"]') !== null;
  if (isLost) document.querySelector('main')?.focus({ preventScroll: true });
}

const TITLES = { log: 'Log a giveaway', edit: 'Change this giveaway', respond: 'Log responses' } as const;
