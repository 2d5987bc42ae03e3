import { useId, useState } from 'react';
import type { FileChoice, ImportFileView } from '../../contract/imports';
import { fieldLabel, requiredOf } from '../../domain/import/field';
import { useFormats } from '../../ui/formats-context';
import { ColumnOfField, type Missing } from './column-of-field';
import styles from './import.module.css';
import { mapColumns } from './waiting-files';

type ColumnsProps = { token: string; choice: FileChoice; view: ImportFileView };

/** Which column means what: open where something is missing, else one click away. */
export function Columns({ token, choice, view }: ColumnsProps) {
  const formats = useFormats();
  const [wanted, setWanted] = useState(false);
  const id = useId();
  const mustAsk = view.unsettled.length > 0;
  const isOpen = wanted || mustAsk;
  const used = new Set(Object.values(view.mapping)).size;
  return (
    <div className={mustAsk ? styles.columnsAsked : styles.columns}>
      {mustAsk && <p className={styles.columnsQuestion}>Which column is which?</p>}
      {!mustAsk && (
        <button
          type="button"
          className={styles.textButton}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setWanted(!wanted)}
        >
          {isOpen
            ? 'Hide the columns'
            : `Columns: ${formats.count(used)} of ${formats.count(view.columns.length)} used`}
        </button>
      )}
      <div id={id} className={styles.fields} hidden={!isOpen}>
        {isOpen && <Fields token={token} choice={choice} view={view} />}
      </div>
    </div>
  );
}

const READ_AS_VALUES = ['day', 'amount', 'first_seen_on'];

function Fields({ token, choice, view }: ColumnsProps) {
  const settled = withoutUnsettled(view, choice);
  const map = (field: string, column: number | null): void => {
    const { [field]: _, ...others } = settled;
    const mapping = column === null ? others : { ...others, [field]: column };
    mapColumns(token, mapping, !READ_AS_VALUES.includes(field));
  };
  return view.fields.map((field) => (
    <ColumnOfField
      key={field.field}
      field={field}
      columns={view.columns}
      value={settled[field.field] ?? null}
      missing={view.unsettled.includes(field.field) ? missingOf(view, field.field, settled) : null}
      onChange={(column) => map(field.field, column)}
    />
  ));
}

// What is suggested for a field in question is not taken as settled because another one was.
function withoutUnsettled(view: ImportFileView, { mapping }: FileChoice): Record<string, number> {
  if (mapping) return mapping;
  return Object.fromEntries(
    Object.entries(view.mapping).filter(([field]) => !view.unsettled.includes(field)),
  );
}

// Of some fields any one is enough: where another of them has its column, this one may be none of the columns.
function missingOf(
  { kind }: ImportFileView,
  field: string,
  settled: Readonly<Record<string, number>>,
): Missing {
  const groups = kind === null ? [] : requiredOf(kind);
  const others = (groups.find((group) => group.some((one) => one === field)) ?? []).filter(
    (one) => one !== field,
  );
  if (others.some((one) => settled[one] !== undefined)) return { is: 'unclear' };
  return { is: 'needed', or: others.map(fieldLabel) };
}
