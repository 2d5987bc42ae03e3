import type { HalfLives } from '../../../src/domain/ledger/rate-card';
import { countRows, integrityOf } from '../db/check';
import { findActDayMismatches, findTotalMismatches } from '../db/day-totals';
import { inOneView } from '../db/handle';
import { basisOf, findStateMismatches } from '../db/running-states';
import type { Context } from './context';

/**
 * What a check found. `mismatches` counts kept figures that differ from what the entries come to: totals of
 * days, balances of accounts, and how many acts a day has. Balances are compared under `halfLifeDays`.
 */
export type BookCheck = {
  readonly ok: boolean;
  readonly integrity: string;
  readonly ledger: {
    readonly entries: number;
    readonly mismatches: number;
    readonly halfLifeDays: HalfLives;
  };
  readonly counts: {
    readonly contacts: number;
    readonly acts: number;
    readonly entries: number;
    readonly giveaways: number;
    readonly responses: number;
    readonly purchases: number;
    readonly readings: number;
  };
};

/** Checks the whole file, and everything kept beside the ledger against a recomputation from its entries. */
export function checkBook({ book: { reader } }: Context): BookCheck {
  return inOneView(reader, () => {
    const integrity = integrityOf(reader);
    const mismatches =
      findTotalMismatches(reader).length +
      findStateMismatches(reader).length +
      findActDayMismatches(reader).length;
    const count = (table: Parameters<typeof countRows>[1]): number => countRows(reader, table);
    const entries = count('entry');
    return {
      ok: integrity === 'ok' && mismatches === 0,
      integrity,
      ledger: { entries, mismatches, halfLifeDays: basisOf(reader) },
      counts: {
        contacts: count('contact'),
        acts: count('act'),
        entries,
        giveaways: count('giveaway'),
        responses: count('response'),
        purchases: count('purchase'),
        readings: count('reading'),
      },
    };
  });
}
