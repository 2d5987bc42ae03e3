import { checkBook } from '../bank/services/check';
import type { Command } from './command';
import { withBook } from './with-book';

/** Checks the file, and that the ledger's kept totals are what its entries add up to. */
export const check: Command = {
  usage: 'check',
  options: {},
  run: (args) =>
    withBook(args, (context) => {
      const result = checkBook(context);
      const words = result.ok
        ? 'All is well'
        : `Not well: ${result.integrity}, ${result.ledger.mismatches} days do not add up`;
      return {
        json: result,
        text: `${words}. ${result.ledger.entries} entries, ${result.counts.contacts} contacts.`,
      };
    }),
};
