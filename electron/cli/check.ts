import type { HalfLives } from '../../src/domain/ledger/rate-card';
import { checkBook } from '../bank/services/check';
import type { Command } from './command';
import { withBook } from './with-book';

/** Checks the file, and that all kept totals and balances are what the ledger's entries come to. */
export const check: Command = {
  usage: 'check',
  options: {},
  run: (args) =>
    withBook(args, (context) => {
      const result = checkBook(context);
      const words = result.ok
        ? 'All is well'
        : `Not well: ${result.integrity}, ${result.ledger.mismatches} kept figures do not add up`;
      return {
        json: result,
        text: `${words}. ${result.ledger.entries} entries, ${result.counts.contacts} contacts. ${fadingWords(result.ledger.halfLifeDays)}`,
      };
    }),
};

function fadingWords({ deposit, ask, breach }: HalfLives): string {
  const of = (halfLife: number | null): string => (halfLife === null ? 'not at all' : `in ${halfLife} days`);
  return `Balances were compared with fading by half: deposits ${of(deposit)}, asks ${of(ask)}, breaches ${of(breach)}.`;
}
