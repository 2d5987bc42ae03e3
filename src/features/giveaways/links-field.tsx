import { Button, TextInput } from '@mantine/core';
import { CopyText } from './copy-text';
import styles from './giveaway-form.module.css';
import { RemoveRow } from './remove-row';
import { useRowKeys } from './row-keys';

type LinksFieldProps = { value: readonly string[]; onChange: (links: readonly string[]) => void };

const MOST = 50;

/** Where its files are kept, outside the book: addresses or paths, as text. */
export function LinksField({ value, onChange }: LinksFieldProps) {
  const rows = useRowKeys(value.length);
  return (
    <fieldset className={styles.group}>
      <legend>
        Its files <span className={styles.hint}>where they are kept; the book keeps the address alone</span>
      </legend>
      {value.map((link, at) => (
        <div key={rows.keys[at]} className={styles.row}>
          <TextInput
            aria-label={`Link ${at + 1}`}
            placeholder="An address or a folder"
            value={link}
            onChange={(event) => onChange(value.with(at, event.currentTarget.value))}
            maxLength={2_000}
            autoFocus={link === ''}
          />
          <CopyText text={link} />
          <RemoveRow
            name={`link ${at + 1}`}
            onRemove={() => {
              rows.remove(at);
              onChange(value.toSpliced(at, 1));
            }}
          />
        </div>
      ))}
      {value.length < MOST && (
        <Button
          variant="default"
          size="compact-md"
          className={styles.add ?? ''}
          onClick={() => onChange([...value, ''])}
        >
          Add a link
        </Button>
      )}
    </fieldset>
  );
}
