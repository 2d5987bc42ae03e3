import type { ActPrefill } from '../../ui/act-editor-context';
import { useOpenBook } from '../../ui/book-context';
import { ActForm } from './act-form';
import { valuesOfPrefill } from './act-values';
import { useLogAct } from './log-act';
import { loggedSentence } from './logged-sentence';
import { useSaid } from './use-said';

/** Logs a new act. */
export function NewAct({ prefill, onClose }: { prefill: ActPrefill; onClose: () => void }) {
  const { today } = useOpenBook();
  const logAct = useLogAct();
  const said = useSaid(loggedSentence);
  return (
    <ActForm
      initial={valuesOfPrefill(prefill, today)}
      action="Log it"
      isSaving={logAct.isPending}
      error={logAct.error}
      onCancel={onClose}
      onSave={(input) =>
        logAct.mutate(input, {
          onSuccess: (logged) => {
            said(input, logged);
            onClose();
          },
        })
      }
    />
  );
}
