import { useEffect, useRef } from 'react';
import { ErrorState } from '../../ui/error-state';
import { ActForm } from './act-form';
import { type ActValues, valuesOfAct } from './act-values';
import { useEditAct } from './edit-act';
import { useAct } from './get-act';
import { changedSentence } from './logged-sentence';
import { useRemoveAct } from './remove-act';
import { useSaid } from './use-said';

type KnownActProps = { id: number; onClose: () => void };

/** Changes an act that is in the book, once it has been read. */
export function KnownAct({ id, onClose }: KnownActProps) {
  const act = useAct(id);
  if (act.isError) return <ErrorState what="This entry could not be read" error={act.error} />;
  if (!act.data) return null;
  return <Change id={id} initial={valuesOfAct(act.data)} onClose={onClose} />;
}

function Change({ id, initial, onClose }: KnownActProps & { initial: ActValues }) {
  const editAct = useEditAct();
  const removeAct = useRemoveAct(onClose);
  const said = useSaid(changedSentence);
  const place = useRef<HTMLDivElement>(null);
  // The dialog opened, and took the keyboard, before the entry had been read.
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return (
    <div ref={place}>
      <ActForm
        initial={initial}
        action="Save the change"
        isSaving={editAct.isPending || removeAct.isPending}
        error={editAct.error}
        onCancel={onClose}
        onRemove={() => removeAct.mutate(id)}
        onSave={(input) =>
          editAct.mutate(
            { ...input, id },
            {
              onSuccess: (logged) => {
                said(input, logged);
                onClose();
              },
            },
          )
        }
      />
    </div>
  );
}
