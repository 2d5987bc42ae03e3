export type BookErrorCode =
  | 'not_a_book'
  | 'newer_book'
  | 'already_exists'
  | 'no_such_file'
  | 'busy'
  | 'full'
  | 'read_only'
  | 'corrupt'
  | 'closed'
  | 'failed';

/** A book that could not be read or written: what was tried, and what the owner can do, in one message. */
export class BookError extends Error {
  constructor(
    readonly code: BookErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BookError';
  }
}

/** The same failure as a `BookError`; errors that are not the database's come back as they are. */
export function classifyDatabaseError(error: unknown): unknown {
  const sqliteCode = sqliteCodeOf(error);
  if (sqliteCode === null || error instanceof BookError) return error;
  const known = SENTENCES.find(({ prefix }) => sqliteCode.startsWith(prefix));
  if (!known)
    return new BookError('failed', `The book could not be read or written (${sqliteCode}).`, {
      cause: error,
    });
  return new BookError(known.code, known.message, { cause: error });
}

const SENTENCES: readonly { prefix: string; code: BookErrorCode; message: string }[] = [
  {
    prefix: 'SQLITE_BUSY',
    code: 'busy',
    message: 'Another program is writing to this book. Nothing was changed. Try again when it has finished.',
  },
  {
    prefix: 'SQLITE_FULL',
    code: 'full',
    message: 'The disk is full. Nothing was changed. Free some space and try again.',
  },
  {
    prefix: 'SQLITE_READONLY',
    code: 'read_only',
    message:
      'This book cannot be written to. Nothing was changed. Check the permissions of the file and its folder.',
  },
  {
    prefix: 'SQLITE_CANTOPEN',
    code: 'no_such_file',
    message: 'The book could not be opened. Check that the file is there and that you may read it.',
  },
  {
    prefix: 'SQLITE_NOTADB',
    code: 'not_a_book',
    message: 'This file is not a Trust Bank book. It was left as it is.',
  },
  {
    prefix: 'SQLITE_CORRUPT',
    code: 'corrupt',
    message:
      'This book is damaged. Nothing was changed. Restore the last backup, or keep the file and ask for help.',
  },
  {
    prefix: 'SQLITE_IOERR',
    code: 'failed',
    message:
      'The disk did not answer while the book was being read or written. Nothing was changed. Try again.',
  },
];

function sqliteCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}
