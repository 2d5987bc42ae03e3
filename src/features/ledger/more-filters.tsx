import { Button, MultiSelect, Popover, SegmentedControl, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import type { LedgerTotals, Standing } from '../../contract/ledger';
import { NumberField } from '../../ui/number-field';
import type { FilterChoices } from './filter-choices';
import type { LedgerFilter } from './ledger-filter';
import styles from './ledger.module.css';
import { PersonChoice } from './person-choice';

type MoreFiltersProps = {
  filter: LedgerFilter;
  set: (part: Partial<LedgerFilter>) => void;
  choices: FilterChoices;
  totals: LedgerTotals | undefined;
};

const STANDINGS: { value: Standing; label: string }[] = [
  { value: 'counts', label: 'Hidden' },
  { value: 'all', label: 'Shown' },
  { value: 'voided', label: 'Only these' },
];

// Lists open inside the popover, which would otherwise take a click in them for one outside.
const WITHIN = { withinPortal: false };

/** What is asked for less often, behind one button. */
export function MoreFilters(props: MoreFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      width={400}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(!isOpen)}
        >
          More filters
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="More filters">
        <Fields {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ filter, set, choices, totals }: MoreFiltersProps) {
  return (
    <div className={styles.more}>
      <MultiSelect
        label="What happened"
        placeholder={filter.kinds.length === 0 ? 'Anything' : ''}
        data={choices.kinds.map(({ id, label }) => ({ value: id, label }))}
        value={[...filter.kinds]}
        onChange={(kinds) => set({ kinds })}
        searchable
        clearable
        openOnFocus={false}
        clearButtonProps={{ 'aria-label': 'Anything' }}
        comboboxProps={WITHIN}
      />
      <PersonChoice
        personId={filter.personId}
        name={totals?.person ?? null}
        onChange={(personId) => set({ personId })}
      />
      <Select
        label="Channel"
        placeholder="Any"
        data={[...choices.channels]}
        value={filter.channel}
        onChange={(channel) => set({ channel })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Any channel' }}
        comboboxProps={WITHIN}
      />
      <Select
        label="Giveaway"
        placeholder="Any or none"
        data={choices.giveaways.map(({ id, title }) => ({ value: String(id), label: title }))}
        value={filter.giveawayId === null ? null : String(filter.giveawayId)}
        onChange={(id) => set({ giveawayId: id === null ? null : Number(id) })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Any giveaway' }}
        comboboxProps={WITHIN}
      />
      <div className={styles.pair}>
        <NumberField
          label="At least, in points"
          value={filter.least}
          onChange={(least) => set({ least })}
          max={1e9}
          digits={2}
        />
        <NumberField
          label="At most, in points"
          value={filter.most}
          onChange={(most) => set({ most })}
          max={1e9}
          digits={2}
        />
      </div>
      <Switch
        label="Only what was recorded late"
        checked={filter.late}
        onChange={(event) => set({ late: event.currentTarget.checked })}
      />
      <Switch
        label="Only corrections to locked months"
        checked={filter.corrections}
        onChange={(event) => set({ corrections: event.currentTarget.checked })}
      />
      <div className={styles.removedChoice}>
        <span id="removed-entries">Removed entries</span>
        <SegmentedControl
          aria-labelledby="removed-entries"
          data={STANDINGS}
          value={filter.standing}
          onChange={(standing) => set({ standing })}
        />
      </div>
    </div>
  );
}
