import { expect, test } from 'vitest';
import type { PurchaseRow } from '../../../src/contract/people';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { type TimeLineEvent, timeLine } from '../../../src/features/people/time-line';
import { ledgerLine } from '../../helpers/ledger-line';

const purchase = (id: number, on: string, amount: number, refundOf: number | null = null): PurchaseRow => ({
  id,
  day: day(on),
  amountCents: cents(amount),
  orderNumber: `#${id}`,
  source: 'shop',
  refundOf,
});

const inShort = (events: readonly TimeLineEvent[]) =>
  events.map((event) =>
    event.type === 'act' ? `act ${event.line.actId}` : `${event.type} ${event.purchase.id}`,
  );

const LINES = [
  ledgerLine(3, { day: day('2026-10-22') }),
  ledgerLine(2, { day: day('2026-10-22') }),
  ledgerLine(1, { day: day('2026-09-01') }),
];

test('acts and purchases are one story, newest first; on one day acts come first', () => {
  const purchases = [purchase(1, '2026-08-01', 5000), purchase(2, '2026-10-22', 1000)];
  expect(inShort(timeLine(LINES, purchases, false))).toEqual([
    'act 3',
    'act 2',
    'purchase 2',
    'act 1',
    'purchase 1',
  ]);
});

test('a refund names the purchase it gives back, where that is known', () => {
  const sale = purchase(1, '2026-08-01', 5000);
  const events = timeLine(
    [],
    [sale, purchase(2, '2026-08-03', -5000, 1), purchase(3, '2026-08-02', -900)],
    false,
  );
  expect(inShort(events)).toEqual(['refund 2', 'refund 3', 'purchase 1']);
  expect(events[0]).toMatchObject({ of: sale });
  expect(events[1]).toMatchObject({ of: null });
});

test('purchases wait while acts from their time are still to be read', () => {
  const purchases = [purchase(1, '2026-08-01', 5000), purchase(2, '2026-09-01', 1000)];
  expect(inShort(timeLine(LINES, purchases, true))).toEqual(['act 3', 'act 2', 'act 1', 'purchase 2']);
});
