import type { ReactNode } from 'react';
import type { PersonView } from '../../contract/people';
import { type MonthAccount, asPrinted } from '../../domain/ledger/month-account';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import styles from './person.module.css';

/** The month of one contact like a bank's statement, adding up as it is printed; and what they spent in all. */
export function MonthPart({ view }: { view: PersonView }) {
  const formats = useFormats();
  const account = asPrinted(view.account.month);
  const orders = view.purchases.filter(({ amountCents }) => amountCents > 0).length;
  return (
    <section aria-labelledby="person-month">
      <SectionHeading id="person-month">{formats.month(account.month)} so far</SectionHeading>
      <dl className={styles.parts}>
        <Part name="Opening balance">
          <Points value={account.opening} />
        </Part>
        <Part name="Deposits">
          <Points value={account.deposits} change />
        </Part>
        <Part name="Withdrawals">
          <Points value={-account.withdrawals} change />
        </Part>
        <Part name={fadingName(account)}>{formats.change(-account.fading)}</Part>
        <Part name="Balance today">
          <Points value={account.closing} />
        </Part>
      </dl>
      <dl className={styles.parts}>
        <Part name={orders === 0 ? 'Spent' : `Spent in ${formats.counted(orders, 'purchase')}, less refunds`}>
          {orders === 0 ? 'Nothing yet' : <Money cents={view.spentCents} />}
        </Part>
      </dl>
    </section>
  );
}

// Old withdrawals fade too: time can give points back.
function fadingName({ fading }: MonthAccount): string {
  return fading < 0 ? 'Given back by time' : 'Faded with time';
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
