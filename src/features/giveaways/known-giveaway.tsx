import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { GiveawayView } from '../../contract/giveaways';
import { useAnnounce } from '../../ui/announce-context';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useEditGiveaway } from './edit-giveaway';
import { useGiveaway } from './get-giveaway';
import { GiveawayForm } from './giveaway-form';
import { valuesOfGiveaway } from './giveaway-values';
import { useRemoveGiveaway } from './remove-giveaway';

type KnownGiveawayProps = { id: number; onClose: () => void };

/** Changes a giveaway that is in the book, once it has been read. */
export function KnownGiveaway({ id, onClose }: KnownGiveawayProps) {
  const giveaway = useGiveaway(id);
  if (giveaway.isError) return <ErrorState what="This giveaway could not be read" error={giveaway.error} />;
  if (!giveaway.data) return null;
  return <Change view={giveaway.data} onClose={onClose} />;
}

function Change({ view, onClose }: { view: GiveawayView; onClose: () => void }) {
  const { id, title } = view;
  const [, go] = useLocation();
  const formats = useFormats();
  const announce = useAnnounce();
  const editGiveaway = useEditGiveaway(id);
  const removeGiveaway = useRemoveGiveaway(title, () => {
    onClose();
    go('/giveaways');
  });
  const place = useRef<HTMLDivElement>(null);
  // The dialog opened, and took the keyboard, before the giveaway had been read.
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return (
    <div ref={place}>
      <GiveawayForm
        initial={valuesOfGiveaway(view)}
        action="Save the change"
        isSaving={editGiveaway.isPending || removeGiveaway.isPending}
        error={editGiveaway.error}
        onCancel={onClose}
        onRemove={() => removeGiveaway.mutate(id)}
        onSave={(input) =>
          editGiveaway.mutate(input, {
            onSuccess: ({ points }) => {
              const moved = points === 0 ? '' : ` It moved the balance by ${formats.change(points)} points.`;
              announce.done(`Changed “${input.title.trim()}”.${moved}`);
              onClose();
            },
          })
        }
      />
    </div>
  );
}
