import type { Row } from './cell';
import { isEmail } from './email';
import type { Binding } from './mapping';
import { columnName, textReader } from './row-cells';
import { RowRefused } from './row-outcome';

/** Who a row is about, as written; '' is not given. `sourceId` is the person's number in the source. */
export type Who = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly sourceId: string;
};

/**
 * One object for all rows that write a person the same way: a million orders may wait for the end of their
 * file, and each person is looked up once.
 */
export function sharedWho(): (who: Who) => Who {
  const known = new Map<string, Who>();
  return (who) => {
    const key = who.email || who.sourceId || who.phone || who.name;
    const same = known.get(key);
    if (same && isWrittenAlike(same, who)) return same;
    known.set(key, who);
    return who;
  };
}

function isWrittenAlike(a: Who, b: Who): boolean {
  return a.email === b.email && a.name === b.name && a.phone === b.phone && a.sourceId === b.sourceId;
}

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
    const address = email(row);
    if (address !== '' && !isEmail(address)) {
      throw new RowRefused({ reason: 'bad_email', column: emailColumn, value: address });
    }
    const fullName = name(row) || `${first(row)} ${last(row)}`.trim();
    return {
      name: fullName.replace(/\s+/gu, ' '),
      email: address,
      phone: phone(row),
      sourceId: sourceId(row),
    };
  };
}
