import type { Day } from '../day';
import type { RateCard } from '../ledger/rate-card';
import type { Cents } from '../money';
import { actKindReader } from './act-kind';
import { amountOfField } from './amount-of-field';
import type { DecimalMark } from './amount-text';
import type { Row } from './cell';
import { countReader, minutesReader } from './counts';
import type { DateOrder } from './date-text';
import { emailKey } from './email';
import { fingerprint } from './fingerprint';
import type { Binding } from './mapping';
import { phoneReader } from './phone';
import { columnName, dayOfField, notesReader, textReader } from './row-cells';
import { type Remark, type RowOutcome, RowRefused, type WarningReason } from './row-outcome';
import type { Who } from './who';
import { whoListReader } from './who-list';
import { foldCell } from './words';

/** One deposit or withdrawal of a sheet. '' and null are not given; nobody named is an act for an audience. */
export type ActRecord = {
  readonly kind: string;
  readonly day: Day;
  readonly who: readonly Who[];
  readonly channel: string;
  readonly units: number;
  readonly reach: number | null;
  readonly minutes: number | null;
  readonly cost: Cents | null;
  /** By its title. */
  readonly giveaway: string;
  readonly notes: string;
};

export type ActRules = {
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  readonly zone: string;
  readonly today: Day;
  readonly currency: string;
  /** Decimals of the currency. */
  readonly digits: number;
  readonly country: string | null;
  readonly cards: readonly RateCard[];
};

const MOST_UNITS = 10_000;
const MOST_REACHED = 1_000_000_000;

/** Reads the rows of a sheet of acts under one mapping. */
export function actReader(binding: Binding, rules: ActRules): (row: Row) => RowOutcome<ActRecord> {
  const dayOf = dayOfField(binding, 'day', { ...rules, order: rules.dateOrder });
  const phoneOf = phoneReader(rules.country);
  const who = whoListReader(binding, (text) => phoneOf(text) !== null);
  const kindOf = requiredKind(binding, rules);
  const costOf = amountOfField(binding, 'cost', rules, { reason: 'bad_cost', fits: (cost) => cost >= 0 });
  const [channel, giveaway] = [textReader(binding, 'channel'), textReader(binding, 'giveaway')];
  const [units, reach] = [
    countReader(binding, 'units', 1, MOST_UNITS),
    countReader(binding, 'reach', 0, MOST_REACHED),
  ];
  const [minutes, notesOf] = [minutesReader(binding), notesReader(binding)];
  return (row) => {
    const warnings: Remark<WarningReason>[] = [];
    try {
      const day = dayOf(row, warnings);
      if (day === null)
        throw new RowRefused({ reason: 'no_day', column: columnName(binding, 'day'), value: '' });
      const { kind, rest } = kindOf(row, day);
      const notes = [rest, notesOf(row, warnings)].filter((text) => text !== '').join('\n');
      const record: ActRecord = {
        kind,
        day,
        who: who(row),
        channel: channel(row),
        units: units(row) ?? 1,
        reach: reach(row),
        minutes: minutes(row),
        cost: costOf(row, warnings),
        giveaway: giveaway(row),
        notes,
      };
      return { ok: true, record, warnings };
    } catch (error) {
      if (error instanceof RowRefused) return { ok: false, refused: error.remark };
      throw error;
    }
  };
}

/** Stands for the content of an act, whatever file and spelling it came in. */
export function actContentKey({ kind, day, who, ...rest }: ActRecord): string {
  const people = who.map(({ email, sourceId, phone, name }) =>
    [emailKey(email), sourceId, phone, foldCell(name)].join('\u001f'),
  );
  const { channel, units, reach, minutes, cost, giveaway, notes } = rest;
  const facts = [units, reach, minutes, cost].map((fact) => String(fact ?? ''));
  return fingerprint([
    kind,
    day,
    people.join('\u001e'),
    foldCell(channel),
    ...facts,
    foldCell(giveaway),
    notes,
  ]);
}

function requiredKind(
  binding: Binding,
  { cards }: ActRules,
): (row: Row, day: Day) => { readonly kind: string; readonly rest: string } {
  const [text, column] = [textReader(binding, 'act_kind'), columnName(binding, 'act_kind')];
  const read = actKindReader(cards);
  return (row, day) => {
    const value = text(row);
    if (value === '') throw new RowRefused({ reason: 'no_kind', column, value });
    const found = read(value, day);
    if (!found) throw new RowRefused({ reason: 'unknown_kind', column, value });
    return found;
  };
}
