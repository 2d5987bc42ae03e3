import { STAGES, type Stage } from '../../../../src/domain/import/person-words';
import { emailKey } from '../../../../src/domain/import/email';
import type { PersonRecord } from '../../../../src/domain/import/person-row';
import { foldCell } from '../../../../src/domain/import/words';
import type { Day } from '../../../../src/domain/day';
import type { Contact } from '../../db/contacts';

/** Two rows about one person as one: what the later says goes before, what it leaves blank stays. */
export function mergeRows(first: PersonRecord, later: PersonRecord): PersonRecord {
  return {
    name: later.name || first.name,
    email: later.email || first.email,
    phone: later.phone || first.phone,
    sourceId: later.sourceId || first.sourceId,
    company: later.company || first.company,
    profiles: [...first.profiles, ...later.profiles],
    presence: later.presence ?? first.presence,
    stage: higherStage(first.stage, later.stage),
    tags: [...new Set([...first.tags, ...later.tags])],
    notes: joinedNotes(first.notes, later.notes),
    firstSeenOn: earlier(first.firstSeenOn, later.firstSeenOn),
  };
}

/** A contact with what a file says of it. A blank never erases; notes are added, not replaced. */
export function mergeInto(
  contact: Contact,
  person: PersonRecord,
  phoneOf: (text: string) => string | null,
  today: Day,
): Contact {
  const email = unlessSame(contact.email, person.email, emailKey);
  const phone = unlessSame(contact.phone, person.phone, (text) => phoneOf(text) ?? foldCell(text));
  const presence = presenceNow(contact, person);
  return {
    name: unlessSame(contact.name, person.name || companyAsName(contact, person), foldCell) ?? '',
    company: unlessSame(contact.company, person.company, foldCell) ?? '',
    email,
    emailKey: email === null ? null : emailKey(email),
    phone,
    phoneE164: phone === contact.phone ? contact.phoneE164 : phone === null ? null : phoneOf(phone),
    presence,
    presenceCheckedOn: presence === contact.presence ? contact.presenceCheckedOn : today,
    firstContactOn: earlier(contact.firstContactOn, person.firstSeenOn),
    notes: joinedNotes(contact.notes, person.notes),
  };
}

// A profile shows that somebody can be found, but a word of the owner's, now or before, goes further.
function presenceNow({ presence }: Contact, { presence: said, profiles }: PersonRecord): Contact['presence'] {
  if (said === 'yes' || said === 'no') return said;
  return presence === 'unchecked' && profiles.length > 0 ? 'yes' : presence;
}

/** The stage to record: the file's, where it goes further than what the book has. */
export function stageReached(now: Stage | null, said: Stage | null): Stage | null {
  return said !== null && higherStage(now, said) !== now ? said : null;
}

function higherStage(a: Stage | null, b: Stage | null): Stage | null {
  if (a === null || b === null) return a ?? b;
  return STAGES.indexOf(b) > STAGES.indexOf(a) ? b : a;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return b < a ? b : a;
}

// A company without a person is a contact of its own.
function companyAsName(contact: Contact, person: PersonRecord): string {
  return contact.name === '' && contact.email === null && person.email === '' ? person.company : '';
}

// Another spelling of the same (“ANN EXAMPLE”) is no news.
function unlessSame(now: string | null, said: string, key: (text: string) => string): string | null {
  if (said === '') return now;
  return now !== null && now !== '' && key(now) === key(said) ? now : said;
}

function joinedNotes(now: string, said: string): string {
  if (now === '' || said === '') return now || said;
  const lines = said.split('\n').filter((line) => !now.split('\n').includes(line));
  return [now, ...lines].join('\n');
}
