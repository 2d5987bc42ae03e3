import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { RememberedMapping } from '../../contract/imports';
import styles from './import.module.css';
import { keepFocus } from './keep-focus';
import { saveMapping } from './mapping-json';
import { useForget } from './remembered';
import { RememberedForm } from './remembered-form';
import { kindName } from './words';

type RememberedItemProps = {
  remembered: RememberedMapping;
  isForgotten: boolean;
  onForgotten: () => void;
};

/** One set of headers and how it is read. */
export function RememberedItem({ remembered, isForgotten, onForgotten }: RememberedItemProps) {
  const { forget, keep } = useForget();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { headers, kind, mapping } = remembered;
  const shown = headers.slice(0, SHOWN).join(', ');
  const name = headers.length > SHOWN ? `${shown} and ${headers.length - SHOWN} more` : shown;
  return (
    <li className={styles.pastItem} ref={keepFocus} tabIndex={-1}>
      <div className={styles.rememberedLine} data-taken-back={isForgotten || undefined}>
        <span className={styles.rememberedName}>{name}</span>
        <span className={styles.pastSaid}>
          {isForgotten ? 'forgotten' : `${kindName(kind)} · ${mapping.length} of ${headers.length} columns`}
        </span>
        <span className={styles.readChoices}>
          {isForgotten ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={keep.isPending}
              onClick={() => keep.mutate(remembered)}
            >
              Keep it after all
            </Button>
          ) : (
            <>
              <Button
                size="compact-sm"
                variant="default"
                aria-expanded={isOpen}
                aria-controls={id}
                aria-label={`Edit how ${name} is read`}
                onClick={() => setOpen(!isOpen)}
              >
                Edit
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Save as a file how ${name} is read`}
                onClick={() => saveMapping(remembered)}
              >
                Save as a file
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Forget how ${name} is read`}
                loading={forget.isPending}
                onClick={() => forget.mutate(remembered.id, { onSuccess: onForgotten })}
              >
                Forget
              </Button>
            </>
          )}
        </span>
      </div>
      <div id={id} hidden={!isOpen || isForgotten} className={styles.pastReceipt}>
        {isOpen && !isForgotten && <RememberedForm remembered={remembered} onClose={() => setOpen(false)} />}
      </div>
    </li>
  );
}

const SHOWN = 5;
