import { isEmail } from '../import/email';
import { wordsOf } from '../import/field-words';
import { headerWords } from '../import/words';

/** Somebody on a list as it was typed; `unreadable` names nobody. */
export type ReadPerson =
  | { readonly type: 'person'; readonly text: string; readonly name: string; readonly email: string | null }
  | { readonly type: 'unreadable'; readonly text: string };

/** Which cell of a row is what, from the row above the list; -1 for none. */
export type ListColumns = {
  readonly name: number;
  readonly first: number;
  readonly last: number;
  readonly email: number;
};

const MOST_LETTERS = 200;
/** As many as an address of a mailbox may have, the at sign among them. */
const MOST_IN_ADDRESS = 320;

/** A person by name and address, or unreadable where neither is one. */
export function personOf(text: string, name: string, email: string | null): ReadPerson {
  const named = tidyName(name);
  if (named === null || (named === '' && email === null)) return { type: 'unreadable', text };
  return { type: 'person', text, name: named, email };
}

/** The columns a row of headers names, in seven languages; null for a row that is no such. */
export function columnsOf(cells: readonly string[]): ListColumns | null {
  const fields = cells.map((cell) => (cell.includes('@') ? undefined : FIELDS.get(headerWords(cell))));
  const at = (field: string): number => fields.indexOf(field);
  const columns = { name: at('name'), first: at('first_name'), last: at('last_name'), email: at('email') };
  const isHeader = columns.email >= 0 || (cells.length > 0 && fields.every((field) => field !== undefined));
  return isHeader ? columns : null;
}

/** The person of a row of a table, by its columns, or by what its cells look like where they are not known. */
export function personOfRow(text: string, cells: readonly string[], columns: ListColumns | null): ReadPerson {
  const at = (column: number): string => cells[column] ?? '';
  if (!columns) return guessed(text, cells);
  const email = addressIn(at(columns.email));
  const whole = at(columns.name) || `${at(columns.first)} ${at(columns.last)}`;
  return personOf(text, whole, email);
}

/** The address a cell is, without what mail programs put around it; null where it is none. */
export function addressIn(cell: string): string | null {
  // What closes is looked for from where it begins: a long row of dots within takes no longer than other text.
  const bare = cell.replace(/^[\s<("'[]+|(?<![\s>)"'\].,;:])[\s>)"'\].,;:]+$/g, '').replace(/^mailto:/i, '');
  return bare.length <= MOST_IN_ADDRESS && isEmail(bare) ? bare : null;
}

// The name stands before other texts; two single words in front of an address are a first and a last name.
function guessed(text: string, cells: readonly string[]): ReadPerson {
  const addressAt = cells.findIndex((cell) => addressIn(cell) !== null);
  const names = cells.filter((cell, at) => at !== addressAt && /\p{L}/u.test(cell) && !cell.includes('@'));
  const [first = '', second = ''] = names;
  const areTwoParts = isOneWord(first) && isOneWord(second) && cells.indexOf(second) <= 1;
  const whole = areTwoParts ? `${first} ${second}` : first;
  return personOf(text, whole, addressIn(cells[addressAt] ?? ''));
}

/** True of a word without blanks, as the parts of most names are. */
export function isOneWord(text: string): boolean {
  return text !== '' && !/\s/u.test(text.trim());
}

/** A name without quotes, brackets, dashes and blanks around it; '' for none, null for what cannot be one. */
function tidyName(text: string): string | null {
  const name = text
    .replaceAll(/[\s"“”„<>()[\]]+/gu, ' ')
    .replaceAll(/^[\s',;:–—-]+|(?<![\s',;:–—-])[\s',;:–—-]+$/gu, '');
  if (name === '') return '';
  return name.includes('@') || name.length > MOST_LETTERS || !/\p{L}/u.test(name) ? null : name;
}

const FIELDS: ReadonlyMap<string, string> = new Map(
  wordsOf('people')
    .filter(({ field }) => ['name', 'first_name', 'last_name', 'email'].includes(field))
    .flatMap(({ field, best }) => best.map((phrase) => [phrase, field] as const)),
);
