import { assert, asyncProperty } from 'fast-check';
import { expect, test } from 'vitest';
import { findTotalMismatches } from '../../../../electron/bank/db/day-totals';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { randomHistory, takeStep } from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();

test('undoing everything, one by one, leads back through every state, and redo forward again', async () => {
  await assert(
    asyncProperty(randomHistory, async (steps) => {
      const context = makeTestBook(folder.path);
      const states = [everything(context.book)];
      for (const [at, step] of steps.entries()) {
        if (takeStep(context, step, at)) states.push(everything(context.book));
      }
      for (const state of states.slice(0, -1).reverse()) {
        expect((await undo(context)).undone).not.toBeNull();
        expect(everything(context.book)).toEqual(state);
      }
      expect((await undo(context)).undone).toBeNull();
      for (const state of states.slice(1)) {
        expect((await redo(context)).redone).not.toBeNull();
        expect(everything(context.book)).toEqual(state);
      }
      expect(findTotalMismatches(context.book.reader)).toEqual([]);
      close(context);
    }),
    { numRuns: 25 },
  );
}, 60_000);
