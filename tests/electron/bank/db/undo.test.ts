import { array, assert, constantFrom, integer, oneof, property, record, constant } from 'fast-check';
import { expect, test } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { contactSchema } from '../../../../src/contract/people';
import { RATE_CARD_V1 } from '../../../../src/domain/ledger/rate-card-v1';
import { findTotalMismatches } from '../../../../electron/bank/db/day-totals';
import { listContactIds } from '../../../../electron/bank/db/people-list';
import { editAct, getAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import type { Context } from '../../../../electron/bank/services/context';
import { listLedger } from '../../../../electron/bank/services/ledger';
import { addPerson, editPerson, getPerson } from '../../../../electron/bank/services/person';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const PAGE = {
  offset: 0,
  limit: 500,
  asOf: null,
  knownThen: false,
  from: null,
  to: null,
  contactId: null,
  direction: null,
  text: '',
} as const;

type Step =
  | {
      readonly do: 'log';
      readonly kind: string;
      readonly day: string;
      readonly who: number;
      readonly reach: number | null;
    }
  | { readonly do: 'edit' | 'remove'; readonly nth: number; readonly kind: string }
  | { readonly do: 'add' | 'change'; readonly nth: number };

const kinds = constantFrom(...RATE_CARD_V1.kinds.map((kind) => kind.id));
const steps = array(
  oneof(
    record({
      do: constant('log' as const),
      kind: kinds,
      day: constantFrom('2026-01-31', '2026-02-28', '2026-11-01', '2026-11-23'),
      who: integer({ min: 0, max: 3 }),
      reach: constantFrom(null, 0, 12),
    }),
    record({
      do: constantFrom('edit' as const, 'remove' as const),
      nth: integer({ min: 0, max: 9 }),
      kind: kinds,
    }),
    record({ do: constantFrom('add' as const, 'change' as const), nth: integer({ min: 0, max: 9 }) }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Carries out a step; false when there was nothing to do it to. */
function take(context: Context, step: Step, at: number): boolean {
  const contacts = listContactIds(context.book.reader);
  switch (step.do) {
    case 'log': {
      const known = contacts.slice(0, step.who).map((contactId) => ({ contactId }));
      const who = step.who === 3 ? [...known, { newName: `Guest ${at}` }] : known;
      logAct(context, actSchema.parse({ kind: step.kind, day: step.day, who, reach: step.reach }));
      return true;
    }
    case 'edit':
    case 'remove': {
      const { lines } = listLedger(context, PAGE);
      const line = lines[step.nth % Math.max(1, lines.length)];
      if (!line) return false;
      if (step.do === 'remove') return removeActs(context, { ids: [line.actId] }).removed === 1;
      const act = getAct(context, { id: line.actId });
      const who = act.contacts.slice(1).map(({ id }) => ({ contactId: id }));
      editAct(context, {
        ...actSchema.parse({ kind: step.kind, day: act.day, who, note: `edited ${at}` }),
        id: line.actId,
      });
      return true;
    }
    case 'add':
      addPerson(
        context,
        contactSchema.parse({ name: `Person ${at}`, email: `p${at}@example.com`, tags: ['vip'] }),
      );
      return true;
    case 'change': {
      const id = contacts[step.nth % Math.max(1, contacts.length)];
      if (id === undefined) return false;
      const { contact } = getPerson(context, { id });
      const profiles = [`https://instagram.com/p${at}`];
      editPerson(context, {
        ...contactSchema.parse({
          name: `${contact.name}!`,
          presence: 'yes',
          stage: 'lead',
          profiles,
          tags: [],
        }),
        id,
      });
      return true;
    }
    default:
      throw new Error('Unknown step');
  }
}

test('undoing everything, one by one, leads back through every state, and redo forward again', () => {
  assert(
    property(steps, (list) => {
      const context = makeTestBook(folder.path);
      const states = [everything(context.book)];
      for (const [at, step] of list.entries()) {
        if (take(context, step, at)) states.push(everything(context.book));
      }
      for (const state of states.slice(0, -1).reverse()) {
        expect(undo(context).undone).not.toBeNull();
        expect(everything(context.book)).toEqual(state);
      }
      for (const state of states.slice(1)) {
        expect(redo(context).redone).not.toBeNull();
        expect(everything(context.book)).toEqual(state);
      }
      expect(findTotalMismatches(context.book.reader)).toEqual([]);
      close(context);
    }),
    { numRuns: 25 },
  );
}, 60_000);
