import { type Day, dayNumber } from '../../../src/domain/day';
import { ENTRY_CLASSES } from '../../../src/domain/ledger/rate-card';
import { NEVER } from '../../../src/domain/value/posting-columns';
import { type ReadingHandle, sql } from './handle';
import { dayNumbersIn, numbersIn } from './packed-columns';

// A row of its own for each of hundreds of thousands takes longer to hand over than to find: every column comes
// as one text, all of them gathered in the same pass and so in the same order.

/**
 * Sales and refunds of contacts in columns, in the order they came into the book; `refundOf` is the sale a refund
 * belongs to, 0 where it belongs to none. Day numbers and cents.
 */
export type SaleRows = {
  readonly contactIds: readonly number[];
  readonly ids: readonly number[];
  readonly days: Int32Array;
  readonly amounts: readonly number[];
  readonly refundOf: readonly number[];
};

/** Every contact's sales and refunds up to a day. */
export function measuredSales(handle: ReadingHandle, asOf: Day): SaleRows {
  const text = `SELECT group_concat(contact_id), group_concat(id), group_concat(day, ''),
      group_concat(amount_cents), group_concat(coalesce(refund_of, 0))
    FROM purchase NOT INDEXED WHERE contact_id IS NOT NULL AND day <= ?`;
  const [contactIds, ids, days, amounts, refundOf] = textsOf(handle, text, asOf);
  return {
    contactIds: numbersIn(contactIds),
    ids: numbersIn(ids),
    days: dayNumbersIn(days),
    amounts: numbersIn(amounts),
    refundOf: numbersIn(refundOf),
  };
}

/**
 * Postings to contacts in columns, in the order they were recorded. `classes` are places in `ENTRY_CLASSES`,
 * `voided` is `NEVER` of what was not. Day numbers and millionths of points.
 */
export type EntryRows = {
  readonly contactIds: Float64Array;
  readonly classes: Uint8Array;
  readonly days: Int32Array;
  readonly recorded: Int32Array;
  readonly voided: Int32Array;
  readonly micropoints: readonly number[];
};

const CLASS_CODE = `CASE class ${ENTRY_CLASSES.map((cls, code) => `WHEN '${cls}' THEN ${code}`).join(' ')} END`;
const CLASSES = 4;
// Few are typed in later or voided: only of those are the two days handed over.
const ODD = 'recorded_on <> day OR voided_on IS NOT NULL';
const NO_DAY = '9999-12-31' as Day;

/** Every contact's postings up to a day, voided ones too. */
export function measuredEntries(handle: ReadingHandle, asOf: Day): EntryRows {
  const text = `SELECT group_concat((contact_id * ${CLASSES} + ${CLASS_CODE}) * 2 + (${ODD})),
      group_concat(day, ''), group_concat(micropoints),
      group_concat(CASE WHEN ${ODD} THEN recorded_on || coalesce(voided_on, '${NO_DAY}') END, '')
    FROM entry NOT INDEXED WHERE contact_id IS NOT NULL AND day <= ?`;
  const [who, days, micropoints, odd] = textsOf(handle, text, asOf);
  return {
    ...unpacked(numbersIn(who), dayNumbersIn(days), dayNumbersIn(odd)),
    micropoints: numbersIn(micropoints),
  };
}

function unpacked(who: readonly number[], days: Int32Array, odd: Int32Array): Omit<EntryRows, 'micropoints'> {
  const contactIds = new Float64Array(who.length);
  const classes = new Uint8Array(who.length);
  const recorded = days.slice();
  const voided = new Int32Array(who.length).fill(NEVER);
  const noDay = dayNumber(NO_DAY);
  for (let at = 0, next = 0; at < who.length; at++) {
    const packed = who[at] as number;
    const whole = Math.floor(packed / 2);
    const contact = Math.floor(whole / CLASSES);
    contactIds[at] = contact;
    classes[at] = whole - contact * CLASSES;
    if (packed === whole * 2) continue;
    recorded[at] = odd[next] as number;
    const until = odd[next + 1] as number;
    if (until !== noDay) voided[at] = until;
    next += 2;
  }
  return { contactIds, classes, days, recorded, voided };
}

function textsOf(handle: ReadingHandle, text: string, asOf: Day): readonly (string | null)[] {
  return (sql(handle, text).raw().get(asOf) ?? []) as (string | null)[];
}
