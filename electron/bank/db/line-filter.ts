import type { Day } from '../../../src/domain/day';

/** Which acts a list shows. `contactId` narrows both the acts and the points to one contact. */
export type LineFilter = {
  readonly from: Day | null;
  readonly to: Day | null;
  /** The day at whose end the list is known; null is as it is known now. */
  readonly known: Day | null;
  readonly kinds: readonly string[];
  readonly channel: string | null;
  readonly contactId: number | null;
  readonly giveawayId: number | null;
  readonly direction: 'deposit' | 'withdrawal' | null;
  /** Micropoints of a whole line, given or taken. */
  readonly least: number | null;
  readonly most: number | null;
  readonly late: boolean;
  readonly corrections: boolean;
  readonly standing: 'counts' | 'voided' | 'all';
  readonly text: string;
};

/** Everything that counts. */
export const EVERY_LINE: LineFilter = {
  from: null,
  to: null,
  known: null,
  kinds: [],
  channel: null,
  contactId: null,
  giveawayId: null,
  direction: null,
  least: null,
  most: null,
  late: false,
  corrections: false,
  standing: 'counts',
  text: '',
};

/** True when nothing but a period narrows a list that is known now: then whole days can be counted. */
export function isOnlyPeriod(filter: LineFilter): boolean {
  const names = (Object.keys(EVERY_LINE) as (keyof LineFilter)[]).filter((name) => !ENDS.has(name));
  return names.every((name) => String(filter[name]) === String(EVERY_LINE[name]));
}

/** True when finding the lines is slow enough that they are found once, and kept until the book changes. */
export function isSearched({ least, most, text, known, late, corrections }: LineFilter): boolean {
  return least !== null || most !== null || text !== '' || known !== null || late || corrections;
}

/** True when deposits or withdrawals alone are asked for, of a list that is plain but for its period. */
export function isOnlyDirection(filter: LineFilter): boolean {
  return filter.direction !== null && isOnlyPeriod({ ...filter, direction: null });
}

const ENDS: ReadonlySet<keyof LineFilter> = new Set(['from', 'to']);

/** Pieces of SQL about a line and the postings `e` of its `act`, and what they are bound to. */
export type LineSql = {
  /** Where lines are found: tables with every condition. */
  readonly lines: string;
  /** The act of a line found there. */
  readonly id: string;
  /** The line’s own day: what it was posted on, as known. */
  readonly day: string;
  /** True of the postings that are the line’s. */
  readonly posted: string;
  /** True of postings that count as known, whichever line they belong to. */
  readonly counts: string;
  /** The day it was removed on as known, or null. */
  readonly removedOn: string;
  /** True when it was recorded, or removed, after its month had been locked. */
  readonly corrected: string;
  readonly parameters: Readonly<Record<string, string | number | null>>;
};

/** The lines that fit, as SQL. Only conditions asked for are in it: with them all, SQLite could use no index. */
export function lineSql(filter: LineFilter): LineSql {
  const { known, standing, kinds, text, late: _late, corrections: _corrections, ...bound } = filter;
  const parts = piecesOf(filter);
  const parameters = { ...bound, known, kinds: JSON.stringify(kinds), pattern: patternOf(text) };
  const conditions = [
    ...(isLined(filter) ? [] : [NOW_STANDING[standing]]),
    ...ASKED.filter(([isAsked]) => isAsked(filter)).map(([, condition]) => condition(parts, filter)),
  ].filter((condition) => condition !== '');
  const where = conditions.length === 0 ? 'true' : conditions.join(' AND ');
  const needsAct = !isLined(filter) || standing !== 'counts' || where.includes('act.');
  const table = tableOf(filter, needsAct);
  return {
    ...parts,
    lines: `${table} WHERE ${where}`,
    id: isLined(filter) ? 'line.id' : 'act.id',
    parameters,
  };
}

const NOW_STANDING = { counts: 'act.voided_on IS NULL', voided: 'act.voided_on IS NOT NULL', all: '' };

// Recorded by then and, if voided at all, only later.
const KNOWN_THEN = '(e.recorded_on <= :known AND (e.voided_on IS NULL OR e.voided_on > :known))';

// What a removed act had posted last: a later posting to the same account had replaced the one before.
const POSTED_LAST = `(NOT EXISTS (SELECT 1 FROM entry newer WHERE newer.act_id = e.act_id
    AND newer.contact_id IS e.contact_id AND newer.id > e.id)
  AND CASE WHEN e.contact_id IS NULL
    THEN coalesce(act.reach, 0) > 0 OR NOT EXISTS (SELECT 1 FROM act_contact named WHERE named.act_id = act.id)
    ELSE EXISTS (SELECT 1 FROM act_contact named WHERE named.act_id = act.id AND named.contact_id = e.contact_id)
  END)`;

type Pieces = Omit<LineSql, 'lines' | 'id' | 'parameters'>;

function piecesOf(filter: LineFilter): Pieces {
  const { known, standing } = filter;
  const counts = known === null ? 'e.voided_on IS NULL' : KNOWN_THEN;
  const removedOn =
    known === null ? 'act.voided_on' : 'CASE WHEN act.voided_on <= :known THEN act.voided_on END';
  const day = isLined(filter) ? 'line.day' : 'act.day';
  const posted =
    standing === 'counts'
      ? counts
      : `CASE WHEN ${removedOn} IS NULL THEN ${counts} ELSE e.voided_on IS NOT NULL AND ${POSTED_LAST} END`;
  // What lies before a locked month is closed with it, whether or not the book had begun by then.
  const corrected = `(EXISTS (SELECT 1 FROM entry e JOIN month_lock lock ON lock.unlocked_on IS NULL
        AND lock.month >= substr(e.day, 1, 7) AND e.id > lock.last_entry_id
      WHERE e.act_id = act.id AND ${posted})
    OR (${removedOn} IS NOT NULL AND EXISTS (SELECT 1 FROM month_lock lock
      JOIN change ON change.table_name = 'act' AND change.row_id = act.id AND change.id > lock.last_change_id
      WHERE lock.unlocked_on IS NULL AND lock.month >= substr(act.day, 1, 7))))`;
  return { counts, removedOn, day, posted, corrected };
}

const isPlain = (filter: LineFilter): boolean => filter.known === null && filter.standing === 'counts';

/** Points of whole lines are added up in one pass over an index of the days, not act by act. */
function isByPoints(filter: LineFilter): boolean {
  return isPlain(filter) && filter.contactId === null && (filter.least !== null || filter.most !== null);
}

/** True when lines are made of postings: what was known then may have been posted on another day than now. */
function isLined(filter: LineFilter): boolean {
  return filter.known !== null || isByPoints(filter);
}

const WITHIN_POINTS = 'BETWEEN coalesce(:least, 0) AND coalesce(:most, 9e18)';

function tableOf(filter: LineFilter, needsAct: boolean): string {
  if (!isLined(filter)) return 'act';
  const postings = 'SELECT e.act_id AS id, e.day AS day FROM entry e INDEXED BY entry_of_day WHERE';
  const grouped = 'GROUP BY e.day, e.act_id';
  const counting = isByPoints(filter)
    ? `${postings} e.voided_on IS NULL ${grouped} HAVING abs(sum(e.micropoints)) ${WITHIN_POINTS}`
    : `${postings} e.day <= :known AND ${KNOWN_THEN} ${grouped}`;
  const removed = 'SELECT id, day FROM act WHERE voided_on <= :known AND day <= :known';
  const tables = { counts: counting, voided: removed, all: `${counting} UNION ALL ${removed}` };
  const table = `(${tables[filter.standing]}) line`;
  return needsAct ? `${table} JOIN act ON act.id = line.id` : table;
}

type Condition = readonly [
  isAsked: (filter: LineFilter) => boolean,
  sql: (pieces: Pieces, filter: LineFilter) => string,
];

const own = (filter: LineFilter): string =>
  filter.contactId === null ? '' : 'AND e.contact_id = :contactId';
const has = (pieces: Pieces, what: string): string =>
  `EXISTS (SELECT 1 FROM entry e WHERE e.act_id = act.id AND ${pieces.posted} AND ${what})`;

const ASKED: readonly Condition[] = [
  [({ from }) => from !== null, ({ day }) => `${day} >= :from`],
  [({ to }) => to !== null, ({ day }) => `${day} <= :to`],
  [
    ({ kinds }) => kinds.length > 0,
    (pieces, { known }) =>
      known === null
        ? 'act.kind IN (SELECT value FROM json_each(:kinds))'
        : has(pieces, 'e.kind IN (SELECT value FROM json_each(:kinds))'),
  ],
  [({ channel }) => channel !== null, () => 'act.channel = :channel'],
  [({ giveawayId }) => giveawayId !== null, () => 'act.giveaway_id = :giveawayId'],
  [
    ({ contactId }) => contactId !== null,
    (pieces) =>
      `act.id IN (SELECT act_id FROM entry WHERE contact_id = :contactId)
       AND ${has(pieces, 'e.contact_id = :contactId')}`,
  ],
  [({ direction }) => direction !== null, sideOf],
  [(filter) => (filter.least !== null || filter.most !== null) && !isByPoints(filter), pointsBetween],
  [({ late }) => late, lateOnes],
  [({ corrections }) => corrections, correctedOnes],
  [({ text }) => text !== '', () => HOLDS_TEXT],
];

const IS_SIDE = "(class = 'deposit') = (:direction = 'deposit')";

// A kind tells the side by itself, and acts are found by kind; only one that changed sides must be looked at.
function sideOf(pieces: Pieces, { known }: LineFilter): string {
  if (known !== null) return has(pieces, `(e.${IS_SIDE.slice(1)}`);
  return `act.kind IN (SELECT kind FROM rate_card_kind GROUP BY kind HAVING max(${IS_SIDE}) = 1)
    AND (act.kind NOT IN (SELECT kind FROM rate_card_kind GROUP BY kind HAVING max(${IS_SIDE}) > min(${IS_SIDE}))
      OR ${has(pieces, `(e.${IS_SIDE.slice(1)}`)})`;
}

function pointsBetween(pieces: Pieces, filter: LineFilter): string {
  return `(SELECT abs(sum(e.micropoints)) FROM entry e
    WHERE e.act_id = act.id AND ${pieces.posted} ${own(filter)}) ${WITHIN_POINTS}`;
}

const LATE = 'substr(e.recorded_on, 1, 7) > substr(e.day, 1, 7)';

function lateOnes(pieces: Pieces, filter: LineFilter): string {
  if (!isPlain(filter)) return has(pieces, LATE);
  return `act.id IN (SELECT act_id FROM entry INDEXED BY entry_late WHERE voided_on IS NULL
    AND substr(recorded_on, 1, 7) > substr(day, 1, 7))`;
}

// A month is locked after it is over: what was recorded after its lock was recorded late.
function correctedOnes(pieces: Pieces, filter: LineFilter): string {
  return isPlain(filter) ? `${lateOnes(pieces, filter)} AND ${pieces.corrected}` : pieces.corrected;
}

const HOLDS_TEXT = `(act.note LIKE :pattern ESCAPE '\\' OR act.channel LIKE :pattern ESCAPE '\\'
    OR act.kind IN (SELECT kind FROM rate_card_kind WHERE label LIKE :pattern ESCAPE '\\')
    OR act.giveaway_id IN (SELECT id FROM giveaway WHERE title LIKE :pattern ESCAPE '\\')
    OR act.id IN (SELECT act_id FROM act_contact WHERE contact_id IN (
         SELECT id FROM contact WHERE name LIKE :pattern ESCAPE '\\' OR company LIKE :pattern ESCAPE '\\')))`;

function patternOf(text: string): string | null {
  return text === '' ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
