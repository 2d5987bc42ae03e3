import { existsSync } from 'node:fs';
import { bookOperations } from '../../src/contract/book';
import { countryOfCurrency } from '../../src/domain/money';
import { type Book, alreadyExists, closeBook, createBook } from '../bank/db/book';
import { setUp, status } from '../bank/services/book';
import { machineZone, quietContext } from '../bank/services/context';
import { type Arguments, type Command, UsageError } from './command';

/** Makes a book; refuses to overwrite. */
export const init: Command = {
  usage: 'init [--name N] [--currency USD] [--zone ZONE] [--sample]',
  options: {
    name: { type: 'string' },
    currency: { type: 'string' },
    zone: { type: 'string' },
    sample: { type: 'boolean' },
  },
  async run(args) {
    if (existsSync(args.bookPath)) throw alreadyExists(args.bookPath);
    const book = args.has('sample') ? await makeSample(args) : makeBook(args);
    try {
      const { business } = status(quietContext(book, args.clock));
      const name = business?.name ?? '';
      const currency = business?.currency ?? '';
      return {
        json: { book: args.bookPath, name, currency, schemaVersion: book.schemaVersion },
        text: `Made the book of ${name} in ${currency} at ${args.bookPath}.`,
      };
    } finally {
      closeBook(book);
    }
  },
};

async function makeSample(args: Arguments): Promise<Book> {
  const { openSampleBook } = await import('../bank/services/sample');
  return openSampleBook(args.bookPath, args.clock);
}

function makeBook(args: Arguments): Book {
  const input = readBusiness(args);
  const book = createBook(args.bookPath);
  setUp(quietContext(book, args.clock), input);
  return book;
}

function readBusiness(args: Arguments): Parameters<typeof setUp>[1] {
  const currency = args.one('currency') ?? 'USD';
  const read = bookOperations.setUp.input.safeParse({
    name: args.one('name') ?? 'My business',
    currency,
    zone: args.one('zone') ?? machineZone(),
    country: countryOfCurrency(currency.toUpperCase()),
    hourCostCents: null,
  });
  if (!read.success) throw new UsageError(read.error.issues[0]?.message ?? 'These options do not fit.');
  return read.data;
}
