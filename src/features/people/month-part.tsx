import type { ReactNode } from 'react';
import type { PersonView } from '../../contract/people';
import { fadingName } from '../../domain/ledger/fading';
import { asPrinted } from '../../domain/ledger/month-account';
import { monthEnd } from '../../domain/month';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import { usePastView } from '../../ui/view-context';
import styles from './person.module.css';

/** The month of one contact like a bank's statement, adding up as it is printed; and what they spent in all. */
export function MonthPart({ view }: { view: PersonView }) {
  const formats = useFormats();
  const isNow = usePastView().asOf === null;
  const account = asPrinted(view.account.month);
  const isWhole = account.asOf === monthEnd(account.month);
  const contactId = view.contact.id;
  const own = { id: 'month', contactId, whole: false } as const;
  const orders = view.purchases.filter(({ amountCents }) => amountCents > 0).length;
  return (
    <section aria-labelledby="person-month">
      <SectionHeading id="person-month">
        {formats.month(account.month)}
        {isWhole ? '' : isNow ? ' so far' : ` to ${formats.shortDay(account.asOf)}`}
      </SectionHeading>
      <dl className={styles.parts}>
        <Part name="Opening balance">
          <Explained figure={{ ...own, part: 'opening' }} name="Opening balance">
            <Points value={account.opening} />
          </Explained>
        </Part>
        <Part name="Deposits">
          <Explained figure={{ ...own, part: 'deposits' }} name="Deposits">
            <Points value={account.deposits} change />
          </Explained>
        </Part>
        <Part name="Withdrawals">
          <Explained figure={{ ...own, part: 'withdrawals' }} name="Withdrawals">
            <Points value={-account.withdrawals} change />
          </Explained>
        </Part>
        <Part name={fadingName(account)}>
          <Explained figure={{ ...own, part: 'fading' }} name={fadingName(account)}>
            {formats.change(-account.fading)}
          </Explained>
        </Part>
        <Part name={isNow ? 'Balance today' : `Balance on ${formats.day(account.asOf)}`}>
          <Explained figure={{ ...own, part: 'closing' }} name="Balance">
            <Points value={account.closing} />
          </Explained>
        </Part>
      </dl>
      <dl className={styles.parts}>
        <Part name={orders === 0 ? 'Spent' : <SpentIn orders={orders} contactId={contactId} />}>
          {orders === 0 ? (
            'Nothing yet'
          ) : (
            <Explained figure={{ id: 'spent', contactId, part: 'net' }} name="Spent, less refunds">
              <Money cents={view.spentCents} />
            </Explained>
          )}
        </Part>
      </dl>
    </section>
  );
}

function SpentIn({ orders, contactId }: { orders: number; contactId: number }) {
  const formats = useFormats();
  return (
    <>
      Spent in{' '}
      <Explained figure={{ id: 'spent', contactId, part: 'orders' }} name="Purchases">
        {formats.count(orders)}
      </Explained>{' '}
      {orders === 1 ? 'purchase' : 'purchases'}, less refunds
    </>
  );
}

function Part({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
