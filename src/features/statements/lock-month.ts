import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { LockedMonths } from '../../contract/statements';
import type { Month } from '../../domain/month';
import { useAnnounce } from '../../ui/announce-context';
import { type Formats, useFormats } from '../../ui/formats-context';

/** Locks a month and the open ones before it, and says so with an Undo. */
export function useLockMonth(onLocked: () => void) {
  const said = useSaid('Locked', 'The month was not locked', onLocked);
  return useMutation({
    mutationFn: (month: Month) => valueOf(window.bank.statements.lock({ month })),
    ...said,
  });
}

/** Lifts the lock of a month and of every later one, and says so with an Undo. */
export function useUnlockMonth(onUnlocked: () => void) {
  const said = useSaid('Unlocked', 'The month was not unlocked', onUnlocked);
  return useMutation({
    mutationFn: (month: Month) => valueOf(window.bank.statements.unlock({ month })),
    ...said,
  });
}

function useSaid(what: string, failure: string, onDone: () => void) {
  const announce = useAnnounce();
  const formats = useFormats();
  return {
    onSuccess: ({ months }: LockedMonths) => {
      announce.done(`${what} ${inWords(months, formats)}.`);
      onDone();
    },
    onError: (error: Error) => announce.failed(failure, error),
  };
}

function inWords(months: readonly Month[], formats: Formats): string {
  const [first, ...rest] = months.map(formats.month);
  return rest.length === 0 ? (first ?? '') : `${first ?? ''} to ${rest.at(-1) ?? ''}`;
}
