import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

// A row of its own for every response takes longer to hand over than to find: columns come as one text each,
// with several small numbers in one; `group_concat` is quicker than `json_group_array`, and numbers have no
// commas. A day takes 22 bits, counted from the year 0 so that none is negative.
const DAY_BITS = 2 ** 22;
const FIRST_DAY = 719_528;
const WAYS = 4;
const MINUTE_BITS = 2 ** 21;

const dayOf = (column: string): string => `unixepoch(${column}) / 86400 + ${FIRST_DAY}`;

/** Responses in columns; `day` is a day number, `way` a place in `RESPONSE_WAYS`, `minutes` -1 where unknown. */
export type ResponseRows = {
  readonly contact: Int32Array;
  readonly giveawayId: Int32Array;
  readonly way: Int32Array;
  readonly day: Int32Array;
  readonly minutes: Int32Array;
};

// By the action: those after one are few, where the book may hold many responses.
const ADDED = `WHERE id IN (
  SELECT response.id FROM created_range JOIN response ON response.id BETWEEN first_id AND last_id
  WHERE +table_name = 'response' AND action_id > :addedAfter)`;

/** How many responses there are. */
export function responseCount(handle: ReadingHandle): number {
  return sql<{ n: number }>(handle, 'SELECT count(*) AS n FROM response').get()?.n ?? 0;
}

/** Responses to giveaways, in no order: all, or those that actions after one have added. */
export function responseColumns(handle: ReadingHandle, addedAfter: number | null = null): ResponseRows {
  const [who, what] = columnsOf(
    handle,
    `SELECT group_concat((contact_id * ${WAYS} + CASE kind WHEN 'registered' THEN 0 WHEN 'attended' THEN 1
              WHEN 'downloaded' THEN 2 ELSE 3 END) * ${DAY_BITS} + ${dayOf('day')}),
            group_concat(giveaway_id * ${MINUTE_BITS} + min(coalesce(minutes + 1, 0), ${MINUTE_BITS - 1}))
     FROM response ${addedAfter === null ? '' : ADDED}`,
    addedAfter === null ? {} : { addedAfter },
  );
  const [contactWay, day] = parted(who, DAY_BITS);
  const [contact, way] = parted(contactWay, WAYS);
  const [giveawayId, minutes] = parted(what, MINUTE_BITS);
  return { contact, way, day: lessBy(day, FIRST_DAY), giveawayId, minutes: lessBy(minutes, 1) };
}

/** Sales in the order they were written down, in columns; `contact` 0 where the buyer is not known. Cents. */
export type SaleRows = {
  readonly id: readonly number[];
  readonly contact: Int32Array;
  readonly day: Int32Array;
  readonly amount: readonly number[];
};

/** All sales. */
export function saleColumns(handle: ReadingHandle): SaleRows {
  const [id, who, amount] = columnsOf(
    handle,
    `SELECT group_concat(id), group_concat(coalesce(contact_id, 0) * ${DAY_BITS} + ${dayOf('day')}),
            group_concat(amount_cents)
     FROM (SELECT id, contact_id, day, amount_cents FROM purchase WHERE amount_cents >= 0 ORDER BY id)`,
  );
  const [contact, day] = parted(who, DAY_BITS);
  return { id, contact, day: lessBy(day, FIRST_DAY), amount };
}

/** All refunds; `refundOf` 0 where the sale is not known. `amount` in cents, above zero. */
export function refundColumns(
  handle: ReadingHandle,
): Readonly<Record<'refundOf' | 'day' | 'amount', readonly number[]>> {
  const [refundOf, day, amount] = columnsOf(
    handle,
    `SELECT group_concat(coalesce(refund_of, 0)), group_concat(unixepoch(day) / 86400),
            group_concat(-amount_cents)
     FROM (SELECT refund_of, day, amount_cents FROM purchase WHERE amount_cents < 0 ORDER BY id)`,
  );
  return { refundOf, day, amount };
}

/** Acts of some kinds in columns, oldest first; `kind` is a place in the list asked for. */
export type ActRows = { readonly kind: Int32Array; readonly day: Int32Array };

/** Acts of these kinds that count, by the contact they name: of everybody, or of some contacts. */
export function actColumns(
  handle: ReadingHandle,
  kinds: readonly string[],
  knownOn: KnownOn,
  contactIds: readonly number[] | null,
): Map<number, ActRows> {
  const whose =
    contactIds === null ? 'contact_id IS NOT NULL' : 'contact_id IN (SELECT value FROM json_each(:ids))';
  const [who, places] = columnsOf(
    handle,
    `SELECT group_concat(contact_id * ${DAY_BITS} + ${dayOf('day')}), group_concat(place)
     FROM (SELECT contact_id, key AS place, day FROM entry JOIN json_each(:kinds) ON value = entry.kind
           WHERE ${whose} AND ${counts(knownOn)} ORDER BY contact_id, day)`,
    {
      kinds: JSON.stringify(kinds),
      ...(contactIds && { ids: JSON.stringify(contactIds) }),
      ...(knownOn !== null && { knownOn }),
    },
  );
  const [contact, day] = parted(who, DAY_BITS);
  return partedBy(contact, { kind: Int32Array.from(places), day: lessBy(day, FIRST_DAY) });
}

// They stand by contact: each gets the stretch that is theirs.
function partedBy(contact: Int32Array, { kind, day }: ActRows): Map<number, ActRows> {
  const parts = new Map<number, ActRows>();
  for (let from = 0, to = 0; from < contact.length; from = to) {
    while (to < contact.length && contact[to] === contact[from]) to++;
    parts.set(contact[from] as number, { kind: kind.subarray(from, to), day: day.subarray(from, to) });
  }
  return parts;
}

/** A giveaway with what its figures need. */
export type GiveawayFacts = {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly costCents: Cents;
  readonly minutes: number;
  readonly hourCostCents: Cents | null;
  readonly audience: number | null;
  readonly lengthMinutes: number | null;
};

/** All giveaways in order of their id. */
export function giveawayFacts(handle: ReadingHandle): GiveawayFacts[] {
  return sql<GiveawayFacts>(
    handle,
    `SELECT id, title, kind, starts_on AS startsOn, ends_on AS endsOn, channel, cost_cents AS costCents, minutes,
            hour_cost_cents AS hourCostCents, audience, length_minutes AS lengthMinutes
     FROM giveaway WHERE removed_on IS NULL ORDER BY id`,
  ).all();
}

/** Hours other people put into giveaways. */
export function workFacts(
  handle: ReadingHandle,
): { readonly giveawayId: number; readonly minutes: number; readonly hourCostCents: Cents | null }[] {
  return sql<{ giveawayId: number; minutes: number; hourCostCents: Cents | null }>(
    handle,
    'SELECT giveaway_id AS giveawayId, minutes, hour_cost_cents AS hourCostCents FROM giveaway_work ORDER BY id',
  ).all();
}

/** Stages that were set of a contact up to a day, oldest first; `ruleVersion` null where a person or file did. */
export function stageRows(
  handle: ReadingHandle,
  contactId: number,
  asOf: Day,
): {
  readonly stage: 'subscriber' | 'lead' | 'qualified_lead' | 'customer';
  readonly day: Day;
  readonly reason: string;
  readonly ruleVersion: number | null;
}[] {
  return sql<ReturnType<typeof stageRows>[number]>(
    handle,
    `SELECT stage, day, reason, rule_version AS ruleVersion FROM stage_change
     WHERE contact_id = ? AND day <= ? ORDER BY day, id`,
  ).all(contactId, asOf);
}

/** What some contacts are called. */
export function namesOf(
  handle: ReadingHandle,
  ids: readonly number[],
): Map<number, { readonly name: string; readonly company: string }> {
  const rows = sql<{ id: number; name: string; company: string }>(
    handle,
    `SELECT id, coalesce(nullif(name, ''), email, '') AS name, company FROM contact
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is on paper of some sales: the order's number, and who bought where no contact is known. */
export function salesNamed(
  handle: ReadingHandle,
  ids: readonly number[],
): Map<number, { readonly orderNumber: string | null; readonly buyer: string }> {
  const rows = sql<{ id: number; orderNumber: string | null; buyer: string }>(
    handle,
    `SELECT id, order_number AS orderNumber, buyer FROM purchase WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row]));
}

function columnsOf(
  handle: ReadingHandle,
  query: string,
  bound: Readonly<Record<string, string | number>> = {},
): [number[], number[], number[]] {
  const row = sql<(string | null)[]>(handle, query).raw().get(bound) ?? [];
  return [numbersIn(row[0]), numbersIn(row[1]), numbersIn(row[2])];
}

function numbersIn(text: string | null | undefined): number[] {
  return JSON.parse(`[${text ?? ''}]`) as number[];
}

// The two numbers in each of a list, without the remainder of a division, which takes ten times as long.
function parted(packed: ArrayLike<number>, size: number): [Int32Array, Int32Array] {
  const high = new Int32Array(packed.length);
  const low = new Int32Array(packed.length);
  for (let at = 0; at < packed.length; at++) {
    const both = packed[at] as number;
    const above = Math.floor(both / size);
    high[at] = above;
    low[at] = both - above * size;
  }
  return [high, low];
}

function lessBy(numbers: Int32Array, amount: number): Int32Array {
  return numbers.map((one) => one - amount);
}
