import type { TodayView } from '../../contract/ledger';
import { cents } from '../../domain/money';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';

/** The month's sales, beside the points and never among them. */
export function SalesPart({ view }: { view: TodayView }) {
  const formats = useFormats();
  if (view.orders === 0 && view.refundsCents === 0) return null;
  return (
    <section aria-labelledby="today-sales">
      <SectionHeading id="today-sales">Sales this month</SectionHeading>
      <dl className={styles.parts}>
        <div className={styles.part}>
          <dt>
            {formats.counted(view.orders, 'order')}
            {view.refundsCents !== 0 && (
              <>
                , refunds of <Money cents={cents(Math.abs(view.refundsCents))} />
              </>
            )}
          </dt>
          <dd>
            <Money cents={view.salesCents} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
