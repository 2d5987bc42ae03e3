import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runBook } from './book-command';

/** Everything `book export` writes of a book, file by file. */
export function exported(book: string, folder: string): Record<string, string> {
  const ran = runBook('export', '--to', folder, '--book', book);
  if (ran.status !== 0) throw new Error(ran.stderr);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
