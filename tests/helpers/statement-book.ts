import * as fc from 'fast-check';
import { Refusal } from '../../src/contract/failure';
import { actSchema } from '../../src/contract/acts';
import { contactSchema } from '../../src/contract/people';
import { type Day, addDays, day } from '../../src/domain/day';
import { RATE_CARD_V1 } from '../../src/domain/ledger/rate-card-v1';
import { cents } from '../../src/domain/money';
import { insertPurchase } from '../../electron/bank/db/purchases';
import { insertRateCard, listRateCards } from '../../electron/bank/db/rate-cards';
import { editAct, logAct, removeActs } from '../../electron/bank/services/acts';
import { status, update } from '../../electron/bank/services/book';
import { type Context, change } from '../../electron/bank/services/context';
import { undoOne } from '../../electron/bank/services/history';
import { addPerson, editPerson } from '../../electron/bank/services/person';
import { redo, undo } from '../../electron/bank/services/undo';

/** Something an owner may do to a book; whatever it cannot be done to is left alone. */
export type Deed =
  | { readonly do: 'log' | 'edit'; readonly at: number; readonly who: number; readonly kind: number }
  | { readonly do: 'remove'; readonly at: number }
  | {
      readonly do: 'rename' | 'sale' | 'card' | 'business' | 'undo' | 'redo' | 'undoOne';
      readonly at: number;
    };

const FIRST = day('2026-07-20');
const DAYS = 120;
const KINDS = ['answer_question', 'introduction', 'promotion', 'broken_promise', 'share_their_message'];

const at = fc.integer({ min: 0, max: DAYS });

/** An act that is logged. */
export const anyLog: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('log' as const),
  at,
  who: fc.integer({ min: 0, max: 3 }),
  kind: fc.integer({ min: 0, max: KINDS.length - 1 }),
});

/** Anything an owner may do. */
export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: anyLog },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('edit' as const), at, who: at, kind: at }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('rename' as const, 'sale', 'card', 'business', 'undo', 'redo', 'undoOne'),
      at,
    }),
  },
);

/** Puts three people into a book. */
export function addPeople(context: Context): void {
  for (const name of ['Ines Roque', 'Tom Adeyemi', 'Vera Lund']) {
    addPerson(context, contactSchema.parse({ name }));
  }
}

/** Does it. Actions about locks are never undone here: that is another matter. */
export async function carryOut(context: Context, deed: Deed): Promise<void> {
  const { undo: next, redo: again } = status(context);
  if (deed.do === 'log') logAct(context, actOf(deed));
  if (deed.do === 'edit') withAct(context, deed.at, (id) => editAct(context, { ...actOf(deed), id }));
  if (deed.do === 'remove') withAct(context, deed.at, (id) => removeActs(context, { ids: [id] }));
  if (deed.do === 'rename') {
    const name = `Somebody else ${deed.at}`;
    editPerson(context, { ...contactSchema.parse({ name }), id: 1 + (deed.at % 3) });
  }
  if (deed.do === 'sale') sell(context, addDays(FIRST, deed.at));
  if (deed.do === 'card') changeCard(context);
  if (deed.do === 'business') rename(context, `Farm ${deed.at}`);
  if (deed.do === 'undo' && next !== null && !/ocked/.test(next)) await undo(context);
  if (deed.do === 'undoOne') await undoSome(context, deed.at);
  if (deed.do === 'redo' && again !== null && !/ocked/.test(again)) await redo(context);
}

// Whatever later actions depend on stays.
async function undoSome(context: Context, nth: number): Promise<void> {
  const done = context.book.reader.db
    .prepare<[], { id: number; name: string }>(
      `SELECT id, name FROM action WHERE kind = 'do' AND undone_by IS NULL ORDER BY id`,
    )
    .all()
    .filter(({ name }) => !/ocked|Made|Added/.test(name));
  const action = done[nth % Math.max(done.length, 1)];
  try {
    if (action) await undoOne(context, action);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function actOf({ at: days, who, kind }: { at: number; who: number; kind: number }) {
  const contact = who % 4;
  return actSchema.parse({
    kind: KINDS[kind % KINDS.length],
    day: addDays(FIRST, days % DAYS),
    who: contact === 0 ? [] : [{ contactId: contact }],
    reach: contact === 0 ? 7 : null,
    note: `note ${days}`,
  });
}

function withAct(context: Context, nth: number, work: (id: number) => void): void {
  const acts = context.book.reader.db
    .prepare<[], { id: number }>('SELECT id FROM act WHERE voided_on IS NULL ORDER BY id')
    .all();
  const act = acts[nth % Math.max(acts.length, 1)];
  if (act) work(act.id);
}

function sell(context: Context, on: Day): void {
  const sale = {
    contactId: 1,
    day: on,
    amount: cents(1234),
    orderNumber: null,
    buyer: '',
    source: 'generic',
  };
  change(context, 'Recorded a sale', (handle) =>
    insertPurchase(handle, { ...sale, sourceKey: null, refundOf: null, note: '' }),
  );
}

// A new card takes effect today, after everything that is locked.
function changeCard(context: Context): void {
  change(context, 'Changed the rate card', (handle) => {
    const version = listRateCards(handle).length + 1;
    insertRateCard(handle, {
      ...RATE_CARD_V1,
      version,
      takesEffectOn: handle.today,
      halfLifeDays: { deposit: version % 2 === 0 ? null : 60, ask: 20, breach: 400 },
    });
  });
}

function rename(context: Context, name: string): void {
  update(context, { name, zone: 'Europe/Berlin', country: 'US', hourCostCents: null });
}
