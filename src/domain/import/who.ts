import { type Cell, type Row, cellAt } from './cell';
import { isEmail } from './email';
import type { Binding } from './mapping';
import { columnName, textReader } from './row-cells';
import { RowRefused } from './row-outcome';
import { firstOfSeveral } from './several';

/** Who a row is about, as written; '' is not given. `sourceId` is the person's number in the source. */
export type Who = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly sourceId: string;
};

/** Reads who a row is about. An e-mail cell that holds no address refuses the row. */
export function whoReader(binding: Binding): (row: Row) => Who {
  const [name, first, last] = [
    textReader(binding, 'name'),
    textReader(binding, 'first_name'),
    textReader(binding, 'last_name'),
  ];
  const [email, phone, sourceId] = [
    textReader(binding, 'email'),
    textReader(binding, 'phone'),
    textReader(binding, 'source_id'),
  ];
  const emailColumn = columnName(binding, 'email');
  return (row) => {
    const address = firstOfSeveral(email(row));
    if (address !== '' && !isEmail(address)) {
      throw new RowRefused({ reason: 'bad_email', column: emailColumn, value: address });
    }
    const fullName = name(row) || `${first(row)} ${last(row)}`.trim();
    return {
      name: fullName.replace(/\s+/gu, ' '),
      email: address,
      phone: firstOfSeveral(phone(row)),
      sourceId: sourceId(row),
    };
  };
}

/**
 * The same, with one object for all rows that write a person the same way: a million orders may wait for the
 * end of their file, and each person is read and looked up once.
 */
export function sharedWhoReader(binding: Binding): (row: Row) => Who {
  const read = whoReader(binding);
  const places = WHO_FIELDS.flatMap((field) => binding.get(field)?.[0]?.index ?? []);
  const known = new Map<Cell, Written>();
  return (row) => {
    const knownBy = firstFilled(row, places);
    const key = cellAt(row, knownBy);
    const before = known.get(key);
    if (before && isWrittenSo(before, row, knownBy, places)) return before.who;
    const who = read(row);
    known.set(key, { knownBy, cells: places.map((place) => cellAt(row, place)), who });
    return who;
  };
}

/** A person as some row wrote them; `knownBy` is the place of the cell they are found by. */
type Written = { readonly knownBy: number; readonly cells: Row; readonly who: Who };

// What both were found by is the same already.
function isWrittenSo(before: Written, row: Row, knownBy: number, places: readonly number[]): boolean {
  return (
    before.knownBy === knownBy &&
    places.every((place, nth) => place === knownBy || cellAt(row, place) === before.cells[nth])
  );
}

// First what few people share.
const WHO_FIELDS = ['email', 'source_id', 'phone', 'name', 'first_name', 'last_name'] as const;

function firstFilled(row: Row, places: readonly number[]): number {
  for (const place of places) if (cellAt(row, place) !== '') return place;
  return -1;
}
