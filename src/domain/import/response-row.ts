import type { Day } from '../day';
import { type Row, textOf } from './cell';
import { minutesReader } from './counts';
import type { DateOrder } from './date-text';
import type { Binding } from './mapping';
import { columnName, dayOfField, textReader } from './row-cells';
import { type Remark, type RowOutcome, RowRefused, type WarningReason } from './row-outcome';
import { type ResponseKind, attendedOf, responseOf } from './response-words';
import { type Who, whoReader } from './who';
import { foldCell } from './words';

/** One row of a report of responses: who it is about, and what it says they did. '' and null are not given. */
export type ResponseRecord = {
  readonly who: Who;
  readonly company: string;
  readonly giveaway: string;
  /** The day of what they did; null where the row does not say. */
  readonly day: Day | null;
  readonly registeredOn: Day | null;
  readonly did: ResponseKind;
  readonly minutes: number | null;
};

export type ResponseRules = {
  readonly dateOrder: DateOrder | null;
  readonly zone: string;
  readonly today: Day;
};

/**
 * Reads the rows of a report under one mapping. Where it has no column for it, minutes or a column of
 * attendance say that somebody attended; without either, that they registered.
 */
export function responseReader(
  binding: Binding,
  rules: ResponseRules,
): (row: Row) => RowOutcome<ResponseRecord> {
  const who = whoReader(binding);
  const [company, giveaway] = [textReader(binding, 'company'), textReader(binding, 'giveaway')];
  const dayOf = dayOfField(binding, 'day', { ...rules, order: rules.dateOrder });
  const registered = dayOfField(binding, 'registered_on', { ...rules, order: rules.dateOrder });
  const minutesOf = minutesReader(binding);
  const didOf = didReader(binding);
  return (row) => {
    const warnings: Remark<WarningReason>[] = [];
    try {
      const person = who(row);
      if (Object.values(person).every((text) => text === '')) {
        throw new RowRefused({ reason: 'nobody', column: '', value: '' });
      }
      const minutes = minutesOf(row);
      const record: ResponseRecord = {
        who: person,
        company: company(row),
        giveaway: giveaway(row),
        day: dayOf(row, warnings),
        registeredOn: registered(row, warnings),
        did: didOf(row, warnings),
        minutes,
      };
      return { ok: true, record, warnings };
    } catch (error) {
      if (error instanceof RowRefused) return { ok: false, refused: error.remark };
      throw error;
    }
  };
}

/** Stands for one row of a report, so that minutes of the same row are never added twice. */
export function responsePartKey({ who, day, minutes, did }: ResponseRecord, row: Row): string {
  return [foldCell(who.email || who.name), did, day ?? '', String(minutes ?? ''), ...row.map(textOf)].join(
    '\u001f',
  );
}

function didReader(binding: Binding): (row: Row, warnings: Remark<WarningReason>[]) => ResponseKind {
  const [attended, response, minutes] = [
    textReader(binding, 'attended'),
    textReader(binding, 'response'),
    textReader(binding, 'minutes'),
  ];
  const usual: ResponseKind = !binding.has('attended') && binding.has('minutes') ? 'attended' : 'registered';
  return (row, warnings) => {
    const said = response(row);
    const did = said === '' ? null : responseOf(said);
    if (said !== '' && did === null) {
      warnings.push({ reason: 'unknown_response', column: columnName(binding, 'response'), value: said });
    }
    if (did !== null) return did;
    const came = attended(row);
    if (came !== '') return attendedOf(came) ? 'attended' : 'registered';
    return usual === 'attended' && minutes(row) === '' ? 'registered' : usual;
  };
}
