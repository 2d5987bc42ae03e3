import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../../src/domain/day';
import { balanceOn } from '../../../../src/domain/ledger/balance';
import { fadingOf } from '../../../../src/domain/ledger/fading';
import { type Month, month, monthEnd } from '../../../../src/domain/month';
import { drawUpStatement } from '../../../../src/domain/statement/draw-up-statement';
import { listDayPoints } from '../../../../electron/bank/db/day-totals';
import { frozenInputs } from '../../../../electron/bank/db/frozen-statements';
import { findLock } from '../../../../electron/bank/db/month-locks';
import { listRateCards } from '../../../../electron/bank/db/rate-cards';
import type { Context } from '../../../../electron/bank/services/context';
import { opensAfter } from '../../../../electron/bank/services/locked-months';
import { lockMonth } from '../../../../electron/bank/services/month-close';
import { type FrozenInputs, thawed } from '../../../../electron/bank/services/statement-inputs';
import { getStatement, listStatements } from '../../../../electron/bank/services/statements';
import { type Deed, addPeople, anyDeed, anyLog, carryOut } from '../../../helpers/statement-book';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook, onDay } from '../../../helpers/test-book';

const SEPTEMBER = month('2026-09');
const OCTOBER = month('2026-10');
const NOVEMBER = month('2026-11');
const folder = tempFolder();
const tenths = (points: number): number => Math.round(points * 10);

/** The very bytes a book keeps of its frozen papers. */
function kept({ book }: Context): unknown[] {
  return book.reader.db.prepare('SELECT * FROM frozen_statement ORDER BY lock_id').all();
}

describe('every history', () => {
  const history = fc.record({
    acts: fc.array(anyLog, { minLength: 2, maxLength: 14 }),
    first: fc.constantFrom(month('2026-08'), SEPTEMBER),
    between: fc.array(anyDeed, { maxLength: 8 }),
    later: fc.array(anyDeed, { minLength: 1, maxLength: 14 }),
  });

  type Past = { acts: readonly Deed[]; first: Month; between: readonly Deed[] };

  /** Acts, a lock, more of everything, a second lock. */
  async function live(fresh: Context, given: Past): Promise<void> {
    addPeople(fresh);
    await carryOut(fresh, { do: 'log', at: 15, who: 1, kind: 1 }); // the book begins in August
    for (const deed of given.acts) await carryOut(onDay(fresh, day('2026-09-30')), deed);
    lockMonth(onDay(fresh, day('2026-10-02')), { month: given.first });
    for (const deed of given.between) await carryOut(onDay(fresh, day('2026-10-20')), deed);
    lockMonth(onDay(fresh, day('2026-11-02')), { month: OCTOBER });
  }

  it('leaves the papers of locked months as they are, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (given) => {
        const fresh = makeTestBook(folder.path);
        await live(fresh, given);
        const bytes = kept(fresh);
        const shown = printedOf(fresh);
        for (const deed of given.later) {
          await carryOut(onDay(fresh, day('2026-11-23')), deed);
          expect(kept(fresh)).toEqual(bytes);
          expect(printedOf(fresh)).toEqual(shown);
        }
        close(fresh);
      }),
      { numRuns: 25 },
    );
  });

  it('chains: every month opens as printed with what the one before closed with, and adds up', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (given) => {
        const fresh = makeTestBook(folder.path);
        await live(fresh, given);
        for (const deed of given.later) await carryOut(onDay(fresh, day('2026-11-23')), deed);
        const months = listStatements(fresh)
          .map((row) => row.month)
          .filter((one) => one >= month('2026-08'))
          .reverse();
        let before: number | null = null;
        for (const one of months) {
          const {
            printed,
            corrections,
            exact,
            opensAfter: through,
          } = getStatement(fresh, {
            month: one,
            hideNames: false,
          });
          const { opening, deposits, withdrawals, fading, closing } = printed;
          if (before !== null) expect(tenths(opening)).toBe(tenths(before));
          expect(
            tenths(opening) +
              tenths(printed.corrections) +
              tenths(deposits) -
              tenths(withdrawals) -
              tenths(fading),
          ).toBe(tenths(closing));
          if (corrections.length === 0) expect(exact.corrections).toBe(0);
          else {
            const worths = corrections.reduce((sum, row) => sum + tenths(row.worth), 0);
            expect(worths).toBe(tenths(printed.corrections));
            expect(through).not.toBeNull();
          }
          before = closing;
        }
        close(fresh);
      }),
      { numRuns: 25 },
    );
  });

  it('lists corrections that come to exactly what changed in the locked closing', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (given) => {
        const fresh = makeTestBook(folder.path);
        await live(fresh, given);
        for (const deed of given.later) await carryOut(onDay(fresh, day('2026-11-23')), deed);
        const { reader } = fresh.book;
        const through = monthEnd(OCTOBER);
        const fading = fadingOf(listRateCards(reader));
        const now = balanceOn(listDayPoints(reader, through), through, fading(through)).total;
        const listed = opensAfter(reader, NOVEMBER)?.corrections ?? [];
        const locked = findLock(reader, OCTOBER)?.closing ?? Number.NaN;
        const worth = listed.reduce((sum, row) => sum + row.worth, 0);
        expect(worth).toBeCloseTo(now - locked, 5);
        close(fresh);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps inputs that draw the same paper again', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (given) => {
        const fresh = makeTestBook(folder.path);
        await live(fresh, given);
        for (const deed of given.later) await carryOut(onDay(fresh, addDays(day('2026-11-23'), 1)), deed);
        for (const { month: one, lockedOn } of listStatements(fresh)) {
          const lock = lockedOn === null ? undefined : findLock(fresh.book.reader, one);
          if (!lock) continue;
          const inputs = thawed(frozenInputs(fresh.book.reader, lock.id) as FrozenInputs);
          for (const hideNames of [false, true]) {
            const again = JSON.stringify(drawUpStatement({ ...inputs, hideNames }));
            expect(again).toBe(JSON.stringify(getStatement(fresh, { month: one, hideNames })));
          }
        }
        close(fresh);
      }),
      { numRuns: 15 },
    );
  });
});

/** What goes on paper for every locked month, with names and without. */
function printedOf(fresh: Context): string[] {
  return listStatements(fresh)
    .filter(({ lockedOn }) => lockedOn !== null)
    .flatMap((row) => [false, true].map((hideNames) => ({ month: row.month, hideNames })))
    .map((input) => JSON.stringify(getStatement(fresh, input)));
}
