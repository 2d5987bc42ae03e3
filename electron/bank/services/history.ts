import { Refusal } from '../../../src/contract/failure';
import {
  type HistoryPage,
  type HistoryRow,
  TOUCHABLES,
  type Touched,
  type historyOperations,
} from '../../../src/contract/history';
import type { InputOf } from '../../../src/contract/operation';
import { localDay } from '../../../src/domain/day';
import { type ActionRow, type DeedRow, countDeeds, findAction, listDeeds } from '../db/actions';
import { inOneView } from '../db/handle';
import { touchedBy } from '../db/touched-rows';
import { isBeginning } from './beginnings';
import { type Context, businessOf } from './context';
import { carefully } from './history-care';
import { doAgain, takeBack } from './undo';

type ListInput = InputOf<(typeof historyOperations)['list']>;
type OneInput = { readonly id: number };

/** A page of what was done, newest first, with what each touched and whether it still stands. */
export function listHistory(context: Context, { offset, limit, text }: ListInput): HistoryPage {
  const { reader } = context.book;
  const { zone } = businessOf(context);
  return inOneView(reader, () => {
    const deeds = listDeeds(reader, text, offset, limit);
    const touched = touchedOf(context, deeds);
    const rows = deeds.map((deed) => ({ ...rowOf(deed, zone), touched: touched.get(deed.id) ?? [] }));
    return { total: countDeeds(reader, text), zone, rows };
  });
}

/**
 * Takes back one action of the past, as if it had never been.
 * @throws Refusal `depended_on` with what depends on it, `already_undone`, `beginning`, `not_found`, `cancelled`
 */
export async function undoOne(context: Context, { id }: OneInput): Promise<{ readonly undone: string }> {
  const action = deedOf(context, id);
  if (isBeginning(action))
    throw new Refusal('beginning', 'This is where the book begins. It cannot be undone.');
  if (action.undone_by !== null)
    throw new Refusal('already_undone', `“${action.name}” has been undone already.`);
  const undone = { undone: action.name };
  await carefully(context, action.id, (care) => takeBack(context, action, () => undone, care));
  return undone;
}

/**
 * Does again one action that was undone.
 * @throws Refusal `depended_on` with what stands in the way, `not_undone`, `not_found`, `cancelled`
 */
export async function redoOne(context: Context, { id }: OneInput): Promise<{ readonly redone: string }> {
  const action = deedOf(context, id);
  const undoing = action.undone_by === null ? undefined : findAction(context.book.reader, action.undone_by);
  if (!undoing) throw new Refusal('not_undone', `“${action.name}” stands: there is nothing to do again.`);
  const redone = { redone: action.name };
  await carefully(context, undoing.id, (care) => doAgain(context, undoing, () => redone, care));
  return redone;
}

function deedOf({ book }: Context, id: number): ActionRow {
  const action = findAction(book.reader, id);
  if (action?.kind !== 'do') throw new Refusal('not_found', 'This is not in the history of this book.');
  return action;
}

function rowOf({ id, at, name, undoneAt }: DeedRow, zone: string): Omit<HistoryRow, 'touched'> {
  const dayOf = (instant: string) => localDay(new Date(instant), zone);
  const undone = undoneAt === null ? null : { at: undoneAt, day: dayOf(undoneAt) };
  const step = isBeginning({ name }) ? null : undone ? 'redo' : 'undo';
  return { id, at, day: dayOf(at), name, undone, step };
}

function touchedOf({ book }: Context, deeds: readonly DeedRow[]): Map<number, Touched[]> {
  const byAction = new Map<number, Touched[]>();
  const rows = touchedBy(
    book.reader,
    deeds.map(({ id }) => id),
  );
  for (const { actionId, table, ...counts } of rows) {
    const what = TOUCHABLES.find((known) => known === table);
    if (!what) continue; // what only ever comes with something an owner has a word for
    const list = byAction.get(actionId) ?? [];
    byAction.set(actionId, list);
    const same = list.findIndex((touched) => touched.what === what);
    if (same < 0) list.push({ what, ...counts });
    else list[same] = sumOf(list[same], { what, ...counts });
  }
  for (const list of byAction.values()) list.sort((a, b) => rank(a) - rank(b));
  return byAction;
}

function sumOf(a: Touched | undefined, b: Touched): Touched {
  if (!a) return b;
  return {
    what: b.what,
    created: a.created + b.created,
    changed: a.changed + b.changed,
    removed: a.removed + b.removed,
  };
}

function rank({ what }: Touched): number {
  return TOUCHABLES.indexOf(what);
}
