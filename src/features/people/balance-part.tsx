import type { PersonView } from '../../contract/people';
import { BalanceLine } from '../../ui/charts/balance-line';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import styles from './person.module.css';
import { calledBy, standing } from './person-words';

/** The balance of one contact, what it means, and its last twelve months. */
export function BalancePart({ view }: { view: PersonView }) {
  const formats = useFormats();
  const { account, curve, contact } = view;
  const own = { contactId: contact.id, whole: false };
  return (
    <section aria-labelledby="person-balance">
      <SectionHeading id="person-balance">Trust balance</SectionHeading>
      <p className={styles.balance}>
        <Explained figure={{ id: 'balance', ...own }} name={`Trust balance of ${calledBy(contact)}`}>
          {formats.points(account.balance.total)}
        </Explained>
        <small> points</small>
      </p>
      <p className={styles.under}>
        <strong data-tier={account.tier}>
          <Explained figure={{ id: 'tier', contactId: contact.id }} name="Tier">
            {standing(account.tier)}
          </Explained>
        </strong>{' '}
        · unfaded total{' '}
        <Explained figure={{ id: 'unfaded', ...own }} name="Unfaded total">
          {formats.points(account.unfaded)}
        </Explained>
      </p>
      {curve.length > 1 && <BalanceLine points={curve} label={`Balance of ${calledBy(contact)}`} decimals />}
    </section>
  );
}
