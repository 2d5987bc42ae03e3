import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { BookError } from '../../../../electron/bank/db/book-error';
import { closeBook, copyBook, createBook, foreignChanges, openBook } from '../../../../electron/bank/db/book';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../../../electron/bank/db/migrate';
import { tempFolder } from '../../../helpers/temp-folder';

const folder = tempFolder();
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function refusal(work: () => unknown): BookError {
  try {
    work();
  } catch (error) {
    if (error instanceof BookError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

test('a new book is marked as one and has the newest schema', () => {
  const path = join(folder.path, 'new.trustbank');
  closeBook(createBook(path));
  const db = new Database(path, { readonly: true });
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  db.close();
});

test('entries are written through to the disk, and references are kept', () => {
  const book = createBook(join(folder.path, 'pragmas.trustbank'));
  expect(book.writer.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(book.writer.pragma('synchronous', { simple: true })).toBe(2);
  expect(book.writer.pragma('foreign_keys', { simple: true })).toBe(1);
  closeBook(book);
});

test('the reading connection cannot write', () => {
  const book = createBook(join(folder.path, 'reader.trustbank'));
  expect(() => book.reader.db.exec("INSERT INTO remembered_mapping VALUES (1, 'a', '{}')")).toThrow(
    /readonly/,
  );
  closeBook(book);
});

test('nothing can be changed outside an action', () => {
  const book = createBook(join(folder.path, 'outside.trustbank'));
  book.writer.exec(
    "INSERT INTO business VALUES (1, 'A', 'USD', 'UTC', NULL, NULL, 0, '2026-01-01')", // creations are seen when an action ends
  );
  expect(() => book.writer.exec("UPDATE business SET name = 'B'")).toThrow(/NOT NULL/);
  expect(() => book.writer.exec('DELETE FROM business')).toThrow(/NOT NULL/);
  closeBook(book);
});

test('a book is never made over a file', () => {
  const path = folder.write('taken.trustbank', 'something of the owner’s');
  expect(refusal(() => createBook(path)).code).toBe('already_exists');
  expect(readFileSync(path, 'utf8')).toBe('something of the owner’s');
});

describe('a file that is not a book is refused and left untouched:', () => {
  test.each([
    ['text', () => Buffer.from('name,amount\nAnn,3\n')],
    ['empty', () => Buffer.alloc(0)],
    ['another program’s database', otherDatabase],
    ['noise', () => Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 251))],
  ])('%s', (name, content) => {
    const path = folder.write(`not ${name}.trustbank`, content());
    const before = hashOf(path);
    const files = readdirSync(folder.path);
    const error = refusal(() => openBook(path));
    expect(error.code).toBe('not_a_book');
    expect(error.message).toMatch(/left as it is/);
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(folder.path)).toEqual(files);
  });
});

test('a book of a newer version is refused and left untouched', () => {
  const path = join(folder.path, 'newer.trustbank');
  closeBook(createBook(path));
  const db = new Database(path);
  db.pragma('journal_mode = DELETE');
  db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  db.close();
  const before = hashOf(path);
  expect(refusal(() => openBook(path)).code).toBe('newer_book');
  expect(hashOf(path)).toBe(before);
});

test('a newer version that is still in the side file is refused too', () => {
  const path = join(folder.path, 'newer-wal.trustbank');
  const book = createBook(path);
  book.writer.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  expect(refusal(() => openBook(path)).code).toBe('newer_book');
  closeBook(book);
});

test('a missing book says so', () => {
  expect(refusal(() => openBook(join(folder.path, 'nowhere.trustbank'))).code).toBe('no_such_file');
});

test('a copy is complete, checked, and never the book itself', () => {
  const path = join(folder.path, 'source.trustbank');
  const target = join(folder.path, 'copy.trustbank');
  const book = createBook(path);
  copyBook(book, target, { replace: false });
  expect(refusal(() => copyBook(book, target, { replace: false })).code).toBe('already_exists');
  expect(refusal(() => copyBook(book, path, { replace: true })).code).toBe('already_exists');
  closeBook(book);
  closeBook(openBook(target));
  expect(existsSync(`${target}.unfinished`)).toBe(false);
});

test('a damaged book says so', () => {
  const path = join(folder.path, 'damaged.trustbank');
  closeBook(createBook(path));
  const bytes = readFileSync(path);
  bytes.fill(0xff, 100, bytes.length); // the header stays, all else is gone
  const damaged = folder.write('damaged-2.trustbank', bytes);
  expect(['corrupt', 'not_a_book']).toContain(refusal(() => openBook(damaged)).code);
});

function otherDatabase(): Buffer {
  const path = join(folder.path, 'other.db');
  const db = new Database(path);
  db.exec('CREATE TABLE IF NOT EXISTS t (a)');
  db.close();
  return readFileSync(path);
}

test('a copy over a book that crashed is not read with that book’s side files', () => {
  const target = join(folder.path, 'crashed.trustbank');
  const crashed = createBook(target);
  crashed.writer.exec('CREATE TABLE leftover (x)');
  const wal = readFileSync(`${target}-wal`);
  closeBook(crashed);
  writeFileSync(`${target}-wal`, wal); // as kill -9 leaves it
  const book = createBook(join(folder.path, 'original.trustbank'));
  copyBook(book, target, { replace: true });
  expect(existsSync(`${target}-wal`)).toBe(false);
  closeBook(book);
});

test('a link to the open book is the book itself, and is never written over', () => {
  const path = join(folder.path, 'linked.trustbank');
  const link = join(folder.path, 'link.trustbank');
  const book = createBook(path);
  linkSync(path, link);
  expect(refusal(() => copyBook(book, link, { replace: true })).code).toBe('already_exists');
  closeBook(book);
});

test('a book cannot be made in a folder that is not there', () => {
  expect(refusal(() => createBook(join(folder.path, 'nowhere', 'b.trustbank'))).message).toMatch(/no folder/);
});

test('a change by another program is noticed, one’s own is not', () => {
  const path = join(folder.path, 'shared.trustbank');
  const book = createBook(path);
  const other = openBook(path);
  const before = foreignChanges(book);
  book.writer.exec('CREATE TABLE own (x)');
  expect(foreignChanges(book)).toBe(before);
  other.writer.exec('CREATE TABLE foreign_one (x)');
  expect(foreignChanges(book)).not.toBe(before);
  closeBook(other);
  closeBook(book);
});
