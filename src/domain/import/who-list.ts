import type { Row } from './cell';
import { isEmail } from './email';
import type { Field } from './field';
import type { Binding } from './mapping';
import { columnName, textReader } from './row-cells';
import { RowRefused } from './row-outcome';
import type { Who } from './who';

const FIELDS = [
  'name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'source_id',
] as const satisfies readonly Field[];
type WhoField = (typeof FIELDS)[number];
type Parts = Readonly<Record<WhoField, readonly string[]>>;

/**
 * Reads everybody a row names: several in one cell are parted by `;`, and the first name goes with the
 * first address. Cells that name different numbers of people refuse the row, and so does an e-mail
 * cell that holds no address. `canCall` says whether a text is a telephone number.
 */
export function whoListReader(binding: Binding, canCall: (text: string) => boolean): (row: Row) => Who[] {
  const readers = new Map(FIELDS.map((field) => [field, textReader(binding, field)]));
  return (row) => {
    const parts = partsOf((field) => readers.get(field)?.(row) ?? '');
    const count = Math.max(...FIELDS.map((field) => filled(parts[field])));
    refuseUneven(binding, parts, count);
    const people = Array.from({ length: count }, (_, nth) => personAt(parts, nth)).filter(isSomebody);
    for (const who of people) refuseUnusable(binding, who, canCall);
    return people;
  };
}

function partsOf(textOf: (field: WhoField) => string): Parts {
  const read = (field: WhoField): string[] => split(textOf(field));
  return {
    name: read('name'),
    first_name: read('first_name'),
    last_name: read('last_name'),
    email: read('email'),
    phone: read('phone'),
    source_id: read('source_id'),
  };
}

// A part may be blank: `ann@example.com;` says that the second of two has no address.
function split(text: string): string[] {
  return text === '' ? [] : text.split(/[;\n]/u).map((part) => part.trim().replace(/\s+/gu, ' '));
}

function filled(parts: readonly string[]): number {
  return parts.findLastIndex((part) => part !== '') + 1;
}

function refuseUneven(binding: Binding, parts: Parts, count: number): void {
  const uneven = FIELDS.find((field) => filled(parts[field]) > 0 && parts[field].length < count);
  if (uneven === undefined) return;
  const value = parts[uneven].join('; ');
  throw new RowRefused({ reason: 'people_do_not_match', column: columnName(binding, uneven), value });
}

function personAt(parts: Parts, nth: number): Who {
  const at = (field: WhoField): string => parts[field][nth] ?? '';
  const name = at('name') || `${at('first_name')} ${at('last_name')}`.trim();
  // An address where a name is expected is an address all the same.
  const isAddress = at('email') === '' && isEmail(name);
  return {
    name: isAddress ? '' : name,
    email: isAddress ? name : at('email'),
    phone: at('phone'),
    sourceId: at('source_id'),
  };
}

function isSomebody(who: Who): boolean {
  return Object.values(who).some((text) => text !== '');
}

function refuseUnusable(binding: Binding, who: Who, canCall: (text: string) => boolean): void {
  if (who.email !== '' && !isEmail(who.email)) {
    throw new RowRefused({ reason: 'bad_email', column: columnName(binding, 'email'), value: who.email });
  }
  const isPhoneAlone = who.email === '' && who.name === '' && who.sourceId === '';
  if (isPhoneAlone && !canCall(who.phone)) {
    throw new RowRefused({ reason: 'bad_phone', column: columnName(binding, 'phone'), value: who.phone });
  }
}
