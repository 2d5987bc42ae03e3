import type { PersonView } from '../../contract/people';
import { BalanceLine } from '../../ui/charts/balance-line';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import styles from './person.module.css';
import { calledBy, standing } from './person-words';

/** The balance of one contact, what it means, and its last twelve months. */
export function BalancePart({ view }: { view: PersonView }) {
  const formats = useFormats();
  const { account, curve, contact } = view;
  return (
    <section aria-labelledby="person-balance">
      <SectionHeading id="person-balance">Trust balance</SectionHeading>
      <p className={styles.balance}>
        {formats.points(account.balance.total)}
        <small> points</small>
      </p>
      <p className={styles.under}>
        <strong data-tier={account.tier}>{standing(account.tier)}</strong> · unfaded total{' '}
        {formats.points(account.unfaded)}
      </p>
      {curve.length > 1 && <BalanceLine points={curve} label={`Balance of ${calledBy(contact)}`} decimals />}
    </section>
  );
}
