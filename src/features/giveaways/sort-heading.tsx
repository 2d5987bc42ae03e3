import type { Sort } from '../../ui/data-table/column';
import styles from './results.module.css';

type SortHeadingProps = {
  id: string;
  children: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Words begin with A; figures and days with the largest or newest. */
  words?: boolean;
  className?: string | undefined;
};

/** The name of a column: pressed, it puts the list in its order, and pressed again the other way round. */
export function SortHeading({ id, children, sort, onSort, words = false, className }: SortHeadingProps) {
  const isBy = sort.by === id;
  const current = !isBy ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={current} className={className}>
      <button
        type="button"
        className={styles.sort}
        data-sorted={current}
        onClick={() => onSort({ by: id, descending: isBy ? !sort.descending : !words })}
      >
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {current === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
