import type { Database } from 'better-sqlite3';
import { type ReadingHandle, sql } from './handle';

type Kept = { readonly version: string; readonly answers: Map<string, unknown> };

const kept = new WeakMap<Database, Kept>();

// A list is asked for page after page; more questions than these are not asked at one time, and the ids that
// a search of a long ledger found take megabytes each.
const MOST_KEPT = 24;

/** The answer to a question, found once and kept until the book changes, whoever changes it. */
export function keptAnswer<T>(handle: ReadingHandle, question: string, find: () => T): T {
  const version = versionOf(handle);
  let now = kept.get(handle.db);
  if (now?.version !== version || now.answers.size > MOST_KEPT) {
    now = { version, answers: new Map() };
    kept.set(handle.db, now);
  }
  if (!now.answers.has(question)) now.answers.set(question, find());
  return now.answers.get(question) as T;
}

// Changes of other connections and of this one are counted apart.
function versionOf(handle: ReadingHandle): string {
  const own = sql<{ n: number }>(handle, 'SELECT total_changes() AS n').get()?.n;
  return `${handle.db.pragma('data_version', { simple: true }) as number} ${own ?? 0}`;
}
