import { CellLink } from './data-table/cell-link';
import { type Formats, useFormats } from './formats-context';
import styles from './who-reached.module.css';

/** Whom an act reached: contacts by name (perhaps only the first few), and people nobody named. */
type Reached = {
  readonly who: readonly { readonly id: number; readonly name: string }[];
  readonly named: number;
  /** True when points were posted to people nobody named; `reach` is how many, null when nobody counted. */
  readonly audience: boolean;
  readonly reach: number | null;
};

const NAMES_SHOWN = 2;

/**
 * Whom an act reached, in a cell: one name as a link, two by name, else `23 people + 31`, where 31 have no
 * name.
 */
export function WhoReached({ reached }: { reached: Reached }) {
  const formats = useFormats();
  const { who, named } = reached;
  const unnamed = audienceText(reached, formats);
  const [first] = who;
  if (named === 0) return <span className={styles.unnamed}>{unnamed}</span>;
  const beside = unnamed === '' ? '' : ` + ${unnamed}`;
  if (named === 1 && first) {
    return (
      <>
        <CellLink to={`/people/${first.id}`}>{first.name}</CellLink>
        {beside}
      </>
    );
  }
  const names = who.map(({ name }) => name).join(', ');
  const isShort = named <= NAMES_SHOWN && who.length === named;
  return (
    <span title={isShort ? names : `${names} …`}>
      {isShort ? names : formats.counted(named, 'person', 'people')}
      {beside}
    </span>
  );
}

function audienceText({ audience, named, reach }: Reached, formats: Formats): string {
  if (!audience) return '';
  if (reach === null) return named === 0 ? 'Audience' : 'audience';
  return named === 0 ? `${formats.count(reach)} reached` : formats.count(reach);
}
