import { ActionIcon } from '@mantine/core';
import styles from './giveaway-form.module.css';

/** Takes one row out of a form. */
export function RemoveRow({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <ActionIcon
      className={styles.remove ?? ''}
      variant="subtle"
      size={36}
      aria-label={`Take ${name} out`}
      title="Take it out"
      onClick={onRemove}
    >
      ×
    </ActionIcon>
  );
}
