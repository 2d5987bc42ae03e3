import { type Somebody, pairKey } from '../../../src/domain/people/duplicates';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

type Mark = { readonly id: number; readonly mark: string };

/** Everybody with the addresses, numbers and profiles they have and have had. */
export function everybody(handle: ReadingHandle): Somebody[] {
  const emails = marksBy(handle, marksOf('email_key', 'email'));
  const phones = marksBy(handle, marksOf('phone_e164', 'phone'));
  const profiles = marksBy(handle, 'SELECT contact_id AS id, profile_key AS mark FROM social_profile');
  return sql<{ id: number; name: string; company: string }>(
    handle,
    'SELECT id, name, company FROM contact ORDER BY id',
  )
    .all()
    .map((row) => ({
      ...row,
      emails: emails.get(row.id) ?? [],
      phones: phones.get(row.id) ?? [],
      profiles: profiles.get(row.id) ?? [],
    }));
}

/** The pairs the owner has said are two people, as `pairKey` writes them. */
export function keptApart(handle: ReadingHandle): Set<string> {
  const rows = sql<{ a: number; b: number }>(
    handle,
    'SELECT first_id AS a, second_id AS b FROM kept_apart',
  ).all();
  return new Set(rows.map(({ a, b }) => pairKey(a, b)));
}

/** Notes that two are two people. */
export function keepApart(handle: WritingHandle, a: number, b: number): void {
  sql(handle, 'INSERT OR IGNORE INTO kept_apart (first_id, second_id) VALUES (?, ?)').run(
    Math.min(a, b),
    Math.max(a, b),
  );
}

/** Whoever was kept apart from one who goes is from now on kept apart from the one who stays. */
export function passOnApart(handle: WritingHandle, keep: number, merge: number): void {
  const others = sql<{ other: number }>(
    handle,
    `SELECT CASE first_id WHEN :merge THEN second_id ELSE first_id END AS other
     FROM kept_apart WHERE first_id = :merge OR second_id = :merge ORDER BY id`,
  ).all({ merge });
  sql(handle, 'DELETE FROM kept_apart WHERE first_id = :merge OR second_id = :merge').run({ merge });
  for (const { other } of others) if (other !== keep) keepApart(handle, keep, other);
}

const CONCERNED = ['contact', 'contact_identity', 'social_profile', 'kept_apart'];

/** The newest action of the book. */
export function newestAction(handle: ReadingHandle): number {
  return sql<{ id: number }>(handle, 'SELECT coalesce(max(id), 0) AS id FROM action').get()?.id ?? 0;
}

/** True when an action after that one touched what tells whether two are one. */
export function peopleChangedAfter(handle: ReadingHandle, actionId: number): boolean {
  const names = CONCERNED.map((name) => `'${name}'`).join(', ');
  const row = sql<{ found: number }>(
    handle,
    `SELECT EXISTS (SELECT 1 FROM change WHERE action_id > :id AND table_name IN (${names}))
         OR EXISTS (SELECT 1 FROM created_range WHERE action_id > :id AND table_name IN (${names})) AS found`,
  ).get({ id: actionId });
  return row?.found === 1;
}

function marksOf(column: string, source: string): string {
  return `SELECT id, ${column} AS mark FROM contact WHERE ${column} IS NOT NULL
          UNION SELECT contact_id, external_id FROM contact_identity WHERE source = '${source}'`;
}

function marksBy(handle: ReadingHandle, select: string): Map<number, string[]> {
  const marks = new Map<number, string[]>();
  for (const { id, mark } of sql<Mark>(handle, select).all()) {
    const own = marks.get(id);
    if (own) own.push(mark);
    else marks.set(id, [mark]);
  }
  return marks;
}
