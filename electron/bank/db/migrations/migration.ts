import type { Database } from 'better-sqlite3';

/** One step of the schema: its number is its place in the list; never edited once released. */
export type Migration = { readonly name: string; readonly up: (db: Database) => void };
