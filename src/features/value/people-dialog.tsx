import { Modal } from '@mantine/core';
import type { ValuePerson } from '../../contract/value';
import { valueOf } from '../../contract/failure';
import { tierName } from '../../domain/ledger/tier-name';
import type { TierId } from '../../domain/ledger/rate-card';
import { type Stratum, stratumName, stratumSentence } from '../../domain/value/strata';
import { Money } from '../../ui/money';
import { PeopleBehind, type PeopleColumn } from '../../ui/people-behind';
import { usePastView } from '../../ui/view-context';
import styles from './value.module.css';

/** Whose parts to show: of one kind of past buying, of one tier, or of all; `name` is what they are called. */
export type ValuePeopleOf = {
  readonly stratum: Stratum | null;
  readonly tier: TierId | null;
  readonly name: string;
};

type ValuePeopleDialogProps = {
  of: ValuePeopleOf | null;
  /** Nobody in credit is on record: what one adds is not said. */
  isAssumed: boolean;
  onClose: () => void;
};

/** The people whose parts add up to the expected amount, who adds most first. */
export function ValuePeopleDialog({ of, isAssumed, onClose }: ValuePeopleDialogProps) {
  return (
    <Modal opened={of !== null} onClose={onClose} title={of?.name ?? ''} size={680}>
      {of && <People of={of} isAssumed={isAssumed} />}
    </Modal>
  );
}

function People({ of: { stratum, tier, name }, isAssumed }: { of: ValuePeopleOf; isAssumed: boolean }) {
  const { asOf } = usePastView();
  return (
    <>
      {stratum !== null && <p className={styles.words}>{stratumSentence(stratum)}</p>}
      {!isAssumed && (
        <p className={styles.words}>
          A share of the estimate, who adds most first; never what one of them will do, nor what a kind act is
          worth.
        </p>
      )}
      <PeopleBehind
        of={['value', 'people', asOf, stratum, tier]}
        read={(page) => valueOf(window.bank.value.people({ asOf, stratum, tier, ...page }))}
        columns={isAssumed ? COLUMNS.filter(({ title }) => title !== 'Adds') : COLUMNS}
        label={name}
        nobody="Nobody is in this group."
      />
    </>
  );
}

const COLUMNS: readonly PeopleColumn<ValuePerson>[] = [
  { title: 'Past buying', cell: ({ stratum }) => stratumName(stratum) },
  { title: 'Tier', cell: ({ tier }) => tierName(tier) },
  { title: 'Adds', cell: ({ valueCents }) => <Money cents={valueCents} /> },
];
