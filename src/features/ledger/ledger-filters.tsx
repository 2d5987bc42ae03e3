import { SegmentedControl, Select, TextInput } from '@mantine/core';
import type { LedgerTotals } from '../../contract/ledger';
import type { Day } from '../../domain/day';
import { DayField } from '../../ui/day-field';
import { useFilterChoices } from './filter-choices';
import { FilterChips } from './filter-chips';
import { type LedgerFilter, PERIODS } from './ledger-filter';
import styles from './ledger.module.css';
import { MoreFilters } from './more-filters';

type LedgerFiltersProps = {
  filter: LedgerFilter;
  onFilter: (filter: LedgerFilter) => void;
  today: Day;
  totals: LedgerTotals | undefined;
  isEmpty: boolean;
};

const DIRECTIONS = [
  { value: 'both', label: 'Both' },
  { value: 'deposit', label: 'Deposits' },
  { value: 'withdrawal', label: 'Withdrawals' },
] as const;

/** Which entries are shown. */
export function LedgerFilters({ filter, onFilter, today, totals, isEmpty }: LedgerFiltersProps) {
  const choices = useFilterChoices();
  const set = (part: Partial<LedgerFilter>): void => onFilter({ ...filter, ...part });
  return (
    <div role="search" aria-label="Entries" className={styles.filters}>
      <TextInput
        type="search"
        aria-label="Search what, who, channel and notes"
        placeholder="Search what, who, channel, notes"
        className={styles.search ?? ''}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Select
        aria-label="Period"
        className={styles.period ?? ''}
        data={PERIODS}
        value={filter.period}
        onChange={(period) => period && set({ period })}
        allowDeselect={false}
        checkIconPosition="right"
      />
      <SegmentedControl
        aria-label="Deposits or withdrawals"
        data={[...DIRECTIONS]}
        value={filter.direction ?? 'both'}
        onChange={(value) => set({ direction: value === 'both' ? null : value })}
      />
      <MoreFilters filter={filter} set={set} choices={choices} totals={totals} />
      {filter.period === 'own' && (
        <div className={styles.range}>
          <DayField
            label="From"
            value={filter.from}
            onChange={(from) => set({ from })}
            today={today}
            optional
          />
          <DayField label="To" value={filter.to} onChange={(to) => set({ to })} today={today} optional />
        </div>
      )}
      <FilterChips filter={filter} onFilter={onFilter} choices={choices} totals={totals} isEmpty={isEmpty} />
    </div>
  );
}
