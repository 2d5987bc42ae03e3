import type { LedgerLine } from '../../contract/ledger';
import type { PurchaseRow } from '../../contract/people';
import { isLate } from '../../domain/ledger/late';
import { useActEditor } from '../../ui/act-editor-context';
import { DayText } from '../../ui/day-text';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { Points } from '../../ui/points';
import styles from './person.module.css';
import type { TimeLineEvent } from './time-line';

// An act is no sale; a no-break space says nothing, also to a screen reader.
const NO_SALE = '\u00a0';

/** One act, purchase or refund. An act opens in its form. */
export function TimeLineRow({ event, contactId }: { event: TimeLineEvent; contactId: number }) {
  return (
    <tr>
      <td>
        <DayText day={event.day} />
      </td>
      {event.type === 'act' ? (
        <Act line={event.line} contactId={contactId} />
      ) : (
        <Sale purchase={event.purchase} of={event.type === 'refund' ? event.of : undefined} />
      )}
    </tr>
  );
}

function Act({ line, contactId }: { line: LedgerLine; contactId: number }) {
  const editor = useActEditor();
  const formats = useFormats();
  const what = line.giveaway ? `${line.label} “${line.giveaway.title}”` : line.label;
  return (
    <>
      <td>
        <button type="button" className={styles.act} onClick={() => editor.edit(line.actId)}>
          {what}
        </button>
        {isLate(line) && (
          <span className={styles.late}> late, recorded {formats.shortDay(line.recordedOn)}</span>
        )}
        {line.note !== '' && <span className={styles.quiet}> · {line.note}</span>}
      </td>
      <td className={styles.number}>
        <Explained figure={{ id: 'linePoints', contactId, actId: line.actId }} name={what}>
          <Points value={line.points} change />
        </Explained>
      </td>
      <td className={styles.number}>
        <Explained
          figure={{ id: 'lineBalance', contactId, actId: line.actId }}
          name={`Balance after ${what}`}
        >
          <Points value={line.balanceAfter} />
        </Explained>
      </td>
      <td>{NO_SALE}</td>
    </>
  );
}

// `of` is undefined for a purchase, and for a refund the purchase given back, where it is known.
function Sale({ purchase, of }: { purchase: PurchaseRow; of: PurchaseRow | null | undefined }) {
  const what = of === undefined ? orderName(purchase, 'Purchase') : refundName(of);
  return (
    <>
      <td colSpan={3}>{what}</td>
      <td className={of === undefined ? styles.amount : `${styles.amount} ${styles.returned}`}>
        <Money cents={purchase.amountCents} />
      </td>
    </>
  );
}

function orderName({ orderNumber }: PurchaseRow, otherwise: string): string {
  return orderNumber === null ? otherwise : `Order ${orderNumber}`;
}

function refundName(of: PurchaseRow | null): string {
  return of === null ? 'Refund' : `Refund of ${orderName(of, 'a purchase').replace('Order', 'order')}`;
}
