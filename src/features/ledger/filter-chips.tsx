import { Button } from '@mantine/core';
import { useFormats } from '../../ui/formats-context';
import type { LedgerTotals } from '../../contract/ledger';
import type { FilterChoices } from './filter-choices';
import { chipsOf } from './filter-words';
import { EVERYTHING, type LedgerFilter, isNarrowed } from './ledger-filter';
import styles from './ledger.module.css';

type FilterChipsProps = {
  filter: LedgerFilter;
  onFilter: (filter: LedgerFilter) => void;
  choices: FilterChoices;
  totals: LedgerTotals | undefined;
  /** Nothing fits: the empty list itself offers to show everything. */
  isEmpty: boolean;
};

/** What the list is narrowed by, each in words and with a way to take it off. */
export function FilterChips({ filter, onFilter, choices, totals, isEmpty }: FilterChipsProps) {
  const chips = chipsOf(filter, { choices, totals }, useFormats());
  if (!isNarrowed(filter)) return null;
  return (
    <div className={styles.chips}>
      {chips.length > 0 && (
        <ul aria-label="Narrowed by" className={styles.chipList}>
          {chips.map(({ words, without }) => (
            <li key={words}>
              <button
                type="button"
                className={styles.chip}
                aria-label={`Take off: ${words}`}
                onClick={() => onFilter(without)}
              >
                {words}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isEmpty && (
        <Button size="compact-sm" variant="subtle" onClick={() => onFilter(EVERYTHING)}>
          Show everything
        </Button>
      )}
    </div>
  );
}
