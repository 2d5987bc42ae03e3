import type { FieldChange, FieldValue, LaterEdit } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { useMoment } from './use-moment';

const MOST = 100;

/** What was done to rows since, each with what changed and what did it. */
export function EditList({ edits }: { edits: readonly LaterEdit[] }) {
  const formats = useFormats();
  const moment = useMoment();
  return (
    <ul className={styles.edits}>
      {edits.slice(0, MOST).map((edit) => (
        <li key={`${edit.what} ${edit.at} ${JSON.stringify(edit.fields)}`}>
          <span className={styles.editWhat}>{edit.what}</span>
          {edit.happened !== 'stands' && <span>{`: ${happenedTo(edit, formats)}`}</span>}
          {edit.by !== '' && <span className={styles.editBy}>{`${edit.by}, ${moment(edit.at)}`}</span>}
        </li>
      ))}
      {edits.length > MOST && <li>{`and ${formats.count(edits.length - MOST)} more`}</li>}
    </ul>
  );
}

function happenedTo({ happened, fields }: LaterEdit, formats: Formats): string {
  if (happened === 'added') return 'added';
  if (happened === 'removed') return 'removed';
  return fields.map((field) => changeOf(field, formats)).join('; ');
}

function changeOf({ label, from, to }: FieldChange, formats: Formats): string {
  if (from === null) return `${label} is now ${written(to, formats)}`;
  if (to === null) return `${label} was ${written(from, formats)} and is blank now`;
  return `${label} was ${written(from, formats)} and is now ${written(to, formats)}`;
}

function written(value: FieldValue, formats: Formats): string {
  if (value === null) return 'blank';
  if ('cents' in value) return formats.money(value.cents);
  return 'day' in value ? formats.day(value.day) : `“${value.text}”`;
}
