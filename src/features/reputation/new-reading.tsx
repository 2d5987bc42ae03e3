import type { ReadingKind } from '../../domain/import/reading-words';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { useFormats } from '../../ui/formats-context';
import { useLogReading } from './log-reading';
import { ReadingForm } from './reading-form';
import { newReading } from './reading-values';
import { readingName } from './reading-words';

/** Logs something that was said of the business. */
export function NewReading({ kind, onClose }: { kind: ReadingKind; onClose: () => void }) {
  const { today } = useOpenBook();
  const logReading = useLogReading();
  const announce = useAnnounce();
  const formats = useFormats();
  return (
    <ReadingForm
      initial={newReading(kind, today)}
      action="Log it"
      isSaving={logReading.isPending}
      error={logReading.error}
      onCancel={onClose}
      onSave={(input) =>
        logReading.mutate(input, {
          onSuccess: () => {
            announce.done(`Logged the ${readingName(input, formats)}.`);
            onClose();
          },
        })
      }
    />
  );
}
