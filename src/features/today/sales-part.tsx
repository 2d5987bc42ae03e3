import type { TodayView } from '../../contract/ledger';
import { cents } from '../../domain/money';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';
import { useMonthWords } from './use-month-words';

/** The month's sales, beside the points and never among them. */
export function SalesPart({ view }: { view: TodayView }) {
  const formats = useFormats();
  const { within } = useMonthWords(view);
  if (view.orders === 0 && view.refundsCents === 0) return null;
  return (
    <section aria-labelledby="today-sales">
      <SectionHeading id="today-sales">Sales {within}</SectionHeading>
      <dl className={styles.parts}>
        <div className={styles.part}>
          <dt>
            <Explained figure={{ id: 'monthSales', part: 'orders' }} name="Orders">
              {formats.count(view.orders)}
            </Explained>{' '}
            {view.orders === 1 ? 'order' : 'orders'}
            {view.refundsCents !== 0 && (
              <>
                , before refunds of{' '}
                <Explained figure={{ id: 'monthSales', part: 'refunds' }} name="Refunds">
                  <Money cents={cents(Math.abs(view.refundsCents))} />
                </Explained>
              </>
            )}
          </dt>
          <dd>
            <Explained figure={{ id: 'monthSales', part: 'sales' }} name="Sales">
              <Money cents={view.salesCents} />
            </Explained>
          </dd>
        </div>
      </dl>
    </section>
  );
}
