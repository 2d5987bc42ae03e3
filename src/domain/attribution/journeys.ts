import { type Cents, cents } from '../money';
import { byContact } from './by-contact';
import type { Business, OrderColumns } from './business';
import { placeAfter, placeFrom, type Touches } from './touches';

/** What one contact met on the way to a purchase, or to none: the touches from `from` to before `to`. */
export type Journey = {
  readonly contact: number;
  readonly from: number;
  readonly to: number;
  readonly converted: boolean;
  /** What is left of the purchase after refunds; 0 of none. */
  readonly cents: Cents;
};

/**
 * The journeys of everybody, by contact and day. One ends at every purchase with the touches since the one
 * before and within the lookback; it may have none. Somebody who bought nothing has one journey once their
 * last touch is more than `lookbackDays` before `today`: until then it is still open and left out. An order
 * given back in full is no purchase. Days are day numbers. Source: measurement, section 2.
 */
export function journeysOf(
  touches: Touches,
  orders: Pick<OrderColumns, 'contact' | 'day'>,
  net: ArrayLike<number>,
  today: number,
  lookbackDays: number,
): Journey[] {
  const contacts = touches.starts.length - 1;
  const purchases = byContact(
    orders.contact,
    contacts,
    (row) => (net[row] as number) > 0,
    (a, b) => (orders.day[a] as number) - (orders.day[b] as number) || a - b,
  );
  const journeys: Journey[] = [];
  for (let contact = 0; contact < contacts; contact++) {
    let least = touches.starts[contact] as number;
    const [first, end] = [purchases.starts[contact] as number, purchases.starts[contact + 1] as number];
    if (first === end) endWithout(journeys, touches, contact, today - lookbackDays);
    for (let i = first; i < end; i++) {
      const row = purchases.rows[i] as number;
      const day = orders.day[row] as number;
      const to = placeAfter(touches, contact, day);
      const from = placeFrom(touches, least, to, day - lookbackDays);
      journeys.push({ contact, from, to, converted: true, cents: cents(net[row] as number) });
      least = to;
    }
  }
  return journeys;
}

function endWithout(journeys: Journey[], touches: Touches, contact: number, open: number): void {
  const from = touches.starts[contact] as number;
  const to = touches.starts[contact + 1] as number;
  if (to === from || (touches.day[to - 1] as number) >= open) return;
  journeys.push({ contact, from, to, converted: false, cents: cents(0) });
}

/** Journeys told in kinds of giveaway: `steps` is the kind of every touch, `kinds` how many there are. */
export type KindJourneys = {
  readonly journeys: readonly Journey[];
  readonly steps: Int32Array;
  readonly kinds: number;
};

/** The same journeys told in kinds. */
export function inKinds(
  journeys: readonly Journey[],
  touches: Pick<Touches, 'giveaway'>,
  { kindOf, kinds }: Pick<Business, 'kindOf' | 'kinds'>,
): KindJourneys {
  return { journeys, steps: touches.giveaway.map((giveaway) => kindOf[giveaway] as number), kinds };
}
