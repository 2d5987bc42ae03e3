import { byContact } from './by-contact';
import type { Business } from './business';

/**
 * The touches of everybody, each contact's in order of day and giveaway: those of contact c stand from
 * `starts[c]` to before `starts[c + 1]`. Days are day numbers.
 */
export type Touches = {
  readonly starts: Int32Array;
  readonly giveaway: Int32Array;
  readonly day: Int32Array;
};

/**
 * One touch for each contact and giveaway, on the first day of any response up to `asOf` (a day number).
 * The order of the responses changes nothing.
 */
export function touchesOf(
  { contacts, kindOf, responses }: Pick<Business, 'contacts' | 'kindOf' | 'responses'>,
  asOf: number,
): Touches {
  const { contact, giveaway, day } = responses;
  const grouped = byContact(
    contact,
    contacts,
    (row) => (day[row] as number) <= asOf,
    (a, b) => (day[a] as number) - (day[b] as number) || (giveaway[a] as number) - (giveaway[b] as number),
  );
  const starts = new Int32Array(contacts + 1);
  const touched = new Int32Array(grouped.rows.length);
  const touchDay = new Int32Array(grouped.rows.length);
  const lastWho = new Int32Array(kindOf.length).fill(-1);
  let count = 0;
  for (let c = 0; c < contacts; c++) {
    for (let i = grouped.starts[c] as number; i < (grouped.starts[c + 1] as number); i++) {
      const row = grouped.rows[i] as number;
      const what = giveaway[row] as number;
      if (lastWho[what] === c) continue;
      lastWho[what] = c;
      touched[count] = what;
      touchDay[count++] = day[row] as number;
    }
    starts[c + 1] = count;
  }
  return { starts, giveaway: touched.subarray(0, count), day: touchDay.subarray(0, count) };
}

/** The place after a contact's last touch on or before a day (a day number). */
export function placeAfter(touches: Touches, contact: number, day: number): number {
  const first = touches.starts[contact] as number;
  let at = touches.starts[contact + 1] as number;
  while (at > first && (touches.day[at - 1] as number) > day) at--;
  return at;
}

/** The place of the first touch on or after a day, looked for from `end` backwards and never before `least`. */
export function placeFrom(touches: Touches, least: number, end: number, day: number): number {
  let at = end;
  while (at > least && (touches.day[at - 1] as number) >= day) at--;
  return at;
}
