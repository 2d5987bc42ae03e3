import type { ReadingRow } from '../../contract/reputation';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';
import { useEditReading } from './edit-reading';
import { ReadingForm } from './reading-form';
import { valuesOf } from './reading-values';
import { readingName } from './reading-words';

/** Changes a reading that is in the book. */
export function KnownReading({ row, onClose }: { row: ReadingRow; onClose: () => void }) {
  const edit = useEditReading(row.id);
  const announce = useAnnounce();
  const formats = useFormats();
  return (
    <ReadingForm
      initial={valuesOf(row)}
      action="Save"
      isSaving={edit.isPending}
      error={edit.error}
      onCancel={onClose}
      onSave={(input) =>
        edit.mutate(input, {
          onSuccess: () => {
            announce.done(`Changed the ${readingName(input, formats)}.`);
            onClose();
          },
        })
      }
    />
  );
}
