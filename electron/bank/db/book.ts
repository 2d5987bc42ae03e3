import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { BookError, classifyDatabaseError } from './book-error';
import type { ReadingHandle } from './handle';
import { APPLICATION_ID, SCHEMA_VERSION, migrate, newerBook, schemaVersionOf } from './migrate';

/**
 * An open book. Reads go through a connection that cannot write and always sees the last finished
 * action; writes go through `transact` on the other.
 */
export type Book = {
  readonly path: string;
  readonly schemaVersion: number;
  readonly reader: ReadingHandle;
  /** The writing connection, for the journal alone. */
  readonly writer: Database.Database;
};

/** Makes an empty book with the newest schema. @throws BookError `already_exists` rather than overwrite. */
export function createBook(path: string): Book {
  if (existsSync(path)) throw alreadyExists(path);
  guarded(() => makeFile(path));
  return openBook(path);
}

/**
 * Opens a book, bringing an older one up to date after a verified backup beside it. A file that is
 * not a book, or a newer one, is refused before anything is written. @throws BookError
 */
export function openBook(path: string): Book {
  refuseForeignFile(path);
  return guarded(() => {
    const writer = connect(path);
    try {
      const version = schemaVersionOf(writer);
      if (version > SCHEMA_VERSION) throw newerBook();
      if (version < SCHEMA_VERSION) {
        backUpBeforeMigration(writer, `${path}.before-v${SCHEMA_VERSION}`);
        migrate(writer);
      }
      return withReader(path, writer);
    } catch (error) {
      writer.close();
      throw error;
    }
  });
}

/** A number that changes whenever another program has changed the book; 0 while it cannot be read. */
export function foreignChanges(book: Book): number {
  try {
    return Number(book.writer.pragma('data_version', { simple: true }));
  } catch {
    return 0; // a disk that was taken away: whoever reads or writes next is told
  }
}

/** The refusal to write over a file. */
export function alreadyExists(path: string): BookError {
  return new BookError(
    'already_exists',
    `There is already a file at ${path}. It was left as it is. Choose another name.`,
  );
}

/** Closes both connections; SQLite folds its side files back into the book. */
export function closeBook(book: Book): void {
  book.reader.db.close();
  book.writer.close();
}

/**
 * Writes a complete, checked copy of the book, over a file of that name only with `replace`.
 * @throws BookError when the target is taken or the book itself, or the copy does not pass its check
 */
export function copyBook(book: Book, target: string, { replace }: { readonly replace: boolean }): void {
  if (isSameFile(target, book.path) || (existsSync(target) && !replace)) {
    throw alreadyExists(target);
  }
  guarded(() => verifiedCopy(book.reader.db, target));
}

// Under another name until it is whole, and with its mark in the file itself rather than in a side
// file: whatever stops the program, there is either a book at that path or nothing.
function makeFile(path: string): void {
  if (!existsSync(dirname(path))) {
    throw new BookError(
      'no_such_file',
      `There is no folder ${dirname(path)}. Make it first, or choose another place.`,
    );
  }
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  const db = new Database(unfinished);
  try {
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db);
  } finally {
    db.close();
  }
  renameSync(unfinished, path);
}

function connect(path: string): Database.Database {
  const db = new Database(path, { timeout: 5000 });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // an entry that was acknowledged is on the disk
  db.pragma('foreign_keys = ON');
  // What a statement with triggers may have to take back: as files it was a third of the time of posting acts.
  db.pragma('temp_store = MEMORY');
  return db;
}

function withReader(path: string, writer: Database.Database): Book {
  const db = new Database(path, { readonly: true, timeout: 5000 });
  return { path, schemaVersion: SCHEMA_VERSION, reader: { db }, writer };
}

function backUpBeforeMigration(db: Database.Database, target: string): void {
  rmSync(target, { force: true });
  verifiedCopy(db, target);
}

function verifiedCopy(db: Database.Database, target: string): void {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    refuseDamagedCopy(unfinished);
    // Side files a crash left beside the file being replaced would be read as the copy's own.
    for (const side of ['-wal', '-shm', '-journal']) rmSync(`${target}${side}`, { force: true });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function refuseDamagedCopy(path: string): void {
  const copy = new Database(path, { readonly: true });
  const verdict = copy.pragma('integrity_check', { simple: true });
  copy.close();
  if (verdict !== 'ok') {
    throw new BookError(
      'corrupt',
      'The copy did not pass its check and was removed. The book itself was not changed.',
    );
  }
}

// By the file itself: a link, or other capitals on a disk that ignores them, is the same book.
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}

// Read from the file's own header, so that a file which is not ours is never touched by SQLite at all.
function refuseForeignFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new BookError('no_such_file', `There is no book at ${path}. Check the name, or make a new book.`);
  }
  const header = headerOf(path);
  const isSqlite = header.subarray(0, 16).toString('latin1') === 'SQLite format 3\0';
  if (!isSqlite || header.readUInt32BE(68) !== APPLICATION_ID) {
    throw new BookError('not_a_book', 'This file is not a Trust Bank book. It was left as it is.');
  }
  if (header.readUInt32BE(60) > SCHEMA_VERSION) throw newerBook();
}

function headerOf(path: string): Buffer {
  const header = Buffer.alloc(100);
  try {
    const file = openSync(path, 'r');
    readSync(file, header, 0, 100, 0);
    closeSync(file);
    return header;
  } catch (error) {
    throw new BookError('no_such_file', `The book ${path} could not be read. Check that you may open it.`, {
      cause: error,
    });
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw classifyDatabaseError(error);
  }
}
