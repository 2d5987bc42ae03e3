import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import {
  BENCHMARK_GROUPS,
  type BenchmarkGroup,
  type BenchmarkPerson,
  type Comparison,
} from '../../contract/benchmarks';
import { valueOf } from '../../contract/failure';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { PeopleBehind, type PeopleColumn } from '../../ui/people-behind';
import { Points } from '../../ui/points';
import { usePastView } from '../../ui/view-context';
import styles from './benchmarks.module.css';
import { GROUP_NAMES } from './group-words';

type ShowPeopleProps = {
  comparison: Comparison;
  /** The question they belong to. */
  of: string;
  counts: Readonly<Record<BenchmarkGroup, number | null>>;
};

/** The people of a comparison, one group at a time. */
export function ShowPeople({ comparison, of, counts }: ShowPeopleProps) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.show}
        aria-label={`Show the people: ${of}`}
        onClick={() => setOpened(true)}
      >
        Show the people
      </button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={of} size={680}>
        <Groups comparison={comparison} counts={counts} />
      </Modal>
    </>
  );
}

function Groups({ comparison, counts }: Omit<ShowPeopleProps, 'of'>) {
  const formats = useFormats();
  const { asOf } = usePastView();
  const [group, setGroup] = useState<BenchmarkGroup>('a');
  const names = GROUP_NAMES[comparison];
  const labelOf = (one: BenchmarkGroup): string => {
    const count = counts[one];
    return count === null ? names[one] : `${names[one]} · ${formats.count(count)}`;
  };
  return (
    <>
      <SegmentedControl
        aria-label="Which people"
        value={group}
        onChange={(value) => setGroup(value)}
        data={BENCHMARK_GROUPS.map((one) => ({ value: one, label: labelOf(one) }))}
      />
      {comparison !== 'presence' && (
        <p className={styles.note}>Amounts are net of refunds, most bought first.</p>
      )}
      <PeopleBehind
        of={['benchmarks', 'people', asOf, comparison, group]}
        read={(page) => valueOf(window.bank.benchmarks.people({ asOf, comparison, group, ...page }))}
        columns={columnsOf(comparison)}
        label={names[group]}
        nobody="Nobody is in this group."
      />
    </>
  );
}

function columnsOf(comparison: Comparison): PeopleColumn<BenchmarkPerson>[] {
  const before = comparison === 'beforeAfter' ? 'Bought in the window before' : 'Bought before';
  return [
    {
      title: 'Balance that day',
      cell: ({ balanceThen }) => (balanceThen === null ? '–' : <Points value={balanceThen} />),
    },
    { title: before, cell: ({ priorCents }) => <Money cents={priorCents} /> },
    { title: 'Bought after', cell: ({ boughtCents }) => <Money cents={boughtCents} /> },
  ];
}
