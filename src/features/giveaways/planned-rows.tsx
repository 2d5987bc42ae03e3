import { Link } from 'wouter';
import type { GiveawayRow } from '../../contract/giveaways';
import { Money } from '../../ui/money';
import { GiveawayDays } from './giveaway-days';
import { giveawayWord } from './giveaway-words';
import { Nothing } from './nothing';
import styles from './results.module.css';

/** Giveaways that are still to come: they have a day and perhaps a cost, and no results yet. */
export function PlannedRows({ planned }: { planned: readonly GiveawayRow[] }) {
  return planned.map((giveaway) => (
    <tr key={giveaway.id}>
      <td className={styles.days}>
        <GiveawayDays giveaway={giveaway} />
        <small className={styles.planned}>planned</small>
      </td>
      <td className={styles.title}>
        <Link to={`/giveaways/${giveaway.id}`}>{giveaway.title}</Link>
        <small className={styles.narrowOnly}>{giveawayWord(giveaway.kind)}</small>
      </td>
      <td className={styles.wideOnly}>{giveawayWord(giveaway.kind)}</td>
      <td colSpan={2} className={`${styles.number} ${styles.quiet}`}>
        still to come
      </td>
      <Empty className={styles.wideOnly} />
      <Empty />
      <Empty />
      <td className={styles.number}>
        <Money cents={giveaway.costCents} whole />
      </td>
      <Empty />
      <Empty />
    </tr>
  ));
}

function Empty({ className = '' }: { className?: string | undefined }) {
  return (
    <td className={`${styles.number} ${className}`}>
      <Nothing />
    </td>
  );
}
