import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { useFormats } from '../../ui/formats-context';
import { GiveawayForm } from './giveaway-form';
import styles from './giveaway-form.module.css';
import { type GiveawayValues, likeTheLast, newGiveaway } from './giveaway-values';
import { useLastGiveaway } from './last-giveaway';
import { useLogGiveaway } from './log-giveaway';

/** Logs a giveaway: a fresh one, or one like the last. */
export function NewGiveaway({ onClose }: { onClose: () => void }) {
  const { today, hourCostCents } = useOpenBook();
  const announce = useAnnounce();
  const formats = useFormats();
  const logGiveaway = useLogGiveaway();
  const [like, setLike] = useState<GiveawayValues | null>(null);
  return (
    <Filled isFilled={like !== null}>
      <GiveawayForm
        key={like === null ? 'new' : 'like'}
        initial={like ?? newGiveaway(today, hourCostCents)}
        action="Log it"
        isSaving={logGiveaway.isPending}
        error={logGiveaway.error}
        onCancel={onClose}
        lead={like === null && <LikeTheLast onFill={setLike} />}
        onSave={(input) =>
          logGiveaway.mutate(input, {
            onSuccess: ({ points }) => {
              announce.done(`Logged “${input.title.trim()}”: ${formats.change(points)} points.`);
              onClose();
            },
          })
        }
      />
    </Filled>
  );
}

function LikeTheLast({ onFill }: { onFill: (values: GiveawayValues) => void }) {
  const { today, hourCostCents } = useOpenBook();
  const last = useLastGiveaway().data;
  if (!last) return null;
  return (
    <p className={styles.lead}>
      The last was “{last.title}”.
      <Button
        variant="default"
        size="compact-md"
        onClick={() => onFill(likeTheLast(last, today, hourCostCents))}
      >
        Like the last one
      </Button>
    </p>
  );
}

// The form that is filled is another one: the keyboard goes to its title.
function Filled({ isFilled, children }: { isFilled: boolean; children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFilled) place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [isFilled]);
  return <div ref={place}>{children}</div>;
}
