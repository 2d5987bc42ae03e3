import type { Day } from '../day';
import type { Row } from './cell';
import type { DateOrder } from './date-text';
import { fingerprint } from './fingerprint';
import type { Binding } from './mapping';
import { type Stage, presenceOf, stageOf, tagsOf } from './person-words';
import { type Profile, platformOfHeader, readProfile } from './profile';
import { dayOfField, filledCells, notesReader, textReader } from './row-cells';
import { type Remark, type RowOutcome, RowRefused, type WarningReason } from './row-outcome';
import { othersOfSeveral } from './several';
import { type Who, whoReader } from './who';

/** One person of a people file. '' and null are not given: they never erase what the book knows. */
export type PersonRecord = Who & {
  readonly company: string;
  readonly profiles: readonly Profile[];
  readonly presence: 'yes' | 'no' | 'unchecked' | null;
  readonly stage: Stage | null;
  readonly tags: readonly string[];
  readonly notes: string;
  readonly firstSeenOn: Day | null;
};

export type PersonRules = {
  readonly dateOrder: DateOrder | null;
  readonly zone: string;
  readonly today: Day;
};

/** Reads the rows of a people file under one mapping. */
export function personReader(binding: Binding, rules: PersonRules): (row: Row) => RowOutcome<PersonRecord> {
  const who = whoReader(binding);
  const company = textReader(binding, 'company');
  const firstSeen = dayOfField(binding, 'first_seen_on', { ...rules, order: rules.dateOrder });
  const notes = notesReader(binding);
  const several = [textReader(binding, 'email'), textReader(binding, 'phone')];
  return (row) => {
    const warnings: Remark<WarningReason>[] = [];
    try {
      const record: PersonRecord = {
        ...who(row),
        company: company(row),
        profiles: profilesOf(binding, row, warnings),
        presence: presenceOfRow(binding, row, warnings),
        stage: stageOfRow(binding, row, warnings),
        tags: [...new Set(filledCells(binding, 'tags', row, warnings).flatMap(({ text }) => tagsOf(text)))],
        // A contact has one address and one number: the others are not lost.
        notes: [notes(row, warnings), several.flatMap((read) => othersOfSeveral(read(row))).join(', ')]
          .filter((text) => text !== '')
          .join('\n'),
        firstSeenOn: firstSeen(row, warnings),
      };
      if (namesNobody(record)) throw new RowRefused({ reason: 'nobody', column: '', value: '' });
      return { ok: true, record, warnings };
    } catch (error) {
      if (error instanceof RowRefused) return { ok: false, refused: error.remark };
      throw error;
    }
  };
}

/**
 * Stands for a person of whom nothing but a name and the like is known: the whole row, so that the
 * same file again changes nothing and two people of one name stay two.
 */
export function nameOnlyKey(person: PersonRecord): string {
  const { name, company, presence, stage, tags, notes, firstSeenOn } = person;
  return fingerprint([name, company, presence ?? '', stage ?? '', tags.join('\n'), notes, firstSeenOn ?? '']);
}

function namesNobody(person: PersonRecord): boolean {
  const { name, company, email, phone, sourceId, profiles } = person;
  return !name && !company && !email && !phone && !sourceId && profiles.length === 0;
}

function profilesOf(binding: Binding, row: Row, warnings: Remark<WarningReason>[]): Profile[] {
  return filledCells(binding, 'profile', row, warnings).flatMap(({ column, text }) => {
    // A cell may hold several, by blanks, commas or line breaks.
    const profiles = text.split(/[\s,;]+/u).map((one) => readProfile(one, platformOfHeader(column.name)));
    const found = profiles.filter((profile) => profile !== null);
    if (found.length < profiles.length)
      warnings.push({ reason: 'unreadable_profile', column: column.name, value: text });
    return found;
  });
}

function presenceOfRow(
  binding: Binding,
  row: Row,
  warnings: Remark<WarningReason>[],
): PersonRecord['presence'] {
  const cell = filledCells(binding, 'social_presence', row, warnings)[0];
  const value = cell ? presenceOf(cell.text) : null;
  if (cell && value === null)
    warnings.push({ reason: 'unknown_presence', column: cell.column.name, value: cell.text });
  return value;
}

function stageOfRow(binding: Binding, row: Row, warnings: Remark<WarningReason>[]): Stage | null {
  const cell = filledCells(binding, 'stage', row, warnings)[0];
  const value = cell ? stageOf(cell.text) : null;
  if (cell && value === null)
    warnings.push({ reason: 'unknown_stage', column: cell.column.name, value: cell.text });
  return value;
}
