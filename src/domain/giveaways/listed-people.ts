import { emailKey } from '../import/email';
import { foldCell } from '../import/words';
import { type ListColumns, type ReadPerson, columnsOf, personOfRow } from './listed-cells';
import { cellsOf, peopleOfLine } from './listed-line';

export type { ReadPerson } from './listed-cells';

/** The people on a pasted list, each once; `repeated` counts those that stood on it before. */
export type ReadList = { readonly people: readonly ReadPerson[]; readonly repeated: number };

/**
 * Reads a pasted list of people: addresses and names, one a line or parted by commas or semicolons, as mail
 * programs write them (`Ann Lee <ann@example.com>`), or rows of a spreadsheet, with a row of headers or
 * without. Nobody is looked up.
 */
export function readListedPeople(text: string): ReadList {
  const found: ReadPerson[] = [];
  let columns: { readonly mark: string; readonly of: ListColumns } | null = null;
  let isFirst = true;
  for (const line of text.replaceAll('\uFEFF', '').split(/[\r\n\u2028\u2029]+/)) {
    const bare = line.replace(BULLET, '').trim();
    if (bare === '') continue;
    if (isFirst) columns = headersOf(line);
    if (!isFirst || columns === null) {
      const cells = columns && cellsOf(line, columns.mark);
      if (columns && cells && cells.length > 1) found.push(personOfRow(bare, cells, columns.of));
      else for (const person of peopleOfLine(bare)) found.push(person);
    }
    isFirst = false;
  }
  return eachOnce(found);
}

const BULLET = /^\s*(?:[-*•·–]\s+|\d{1,5}[.)]\s+)/u;

function headersOf(line: string): { readonly mark: string; readonly of: ListColumns } | null {
  const mark = ['\t', ';', ','].find((one) => line.includes(one)) ?? '\t';
  const of = columnsOf(cellsOf(line, mark));
  return of && { mark, of };
}

function eachOnce(found: readonly ReadPerson[]): ReadList {
  const seen = new Set<string>();
  const people = found.filter((person) => {
    const keys = keysOf(person);
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of [...keys, ...namesOf(person)]) seen.add(key);
    return isNew;
  });
  return { people, repeated: found.length - people.length };
}

function keysOf(person: ReadPerson): string[] {
  if (person.type === 'unreadable') return [`text ${person.text}`];
  return person.email === null ? namesOf(person) : [`email ${emailKey(person.email)}`];
}

// A name alone repeats whoever on the list is called so, whatever their address.
function namesOf(person: ReadPerson): string[] {
  return person.type === 'person' && person.name !== '' ? [`name ${foldCell(person.name)}`] : [];
}
