import type { actsOperations } from '../../../src/contract/acts';
import type { InputOf } from '../../../src/contract/operation';
import { type Act, contactsOfAct, findAct, restoreAct, updateAct } from '../db/acts';
import { voidEntriesOfAct } from '../db/entries';
import { takeOffRemoved } from '../db/giveaway-acts';
import type { WritingHandle } from '../db/handle';
import { giveawayOfId } from '../db/imported-giveaways';
import { listRateCards } from '../db/rate-cards';
import { notFound, postsTheSame, refuseRemoved } from './acts';
import { type Context, change } from './context';
import { leaveTheUnnamed } from './giveaway-postings';
import { postAct } from './posting';

type Many = InputOf<(typeof actsOperations)['editMany']>;
type Known = Act & { readonly id: number };

/**
 * Changes the same of many acts, in one action. What they posted is voided first and posted anew in the
 * order of the acts, so that a day's most units keep out the same ones whatever was changed.
 * @throws Refusal `not_found`, `unknown_kind`
 */
export function editMany(context: Context, { ids, change: what }: Many): { readonly changed: number } {
  const unique = [...new Set(ids)].sort((a, b) => a - b);
  const name = unique.length === 1 ? 'Changed an entry' : `Changed ${unique.length} entries`;
  return change(context, name, (handle) => {
    const before = unique.map((id) => findAct(handle, id) ?? refuse());
    refuseRemoved(handle, what.giveawayId ?? null);
    const after = before.map((act) => ({ ...act, ...changed(act, what) }));
    for (const act of after) updateAct(handle, act.id, act);
    const anew = after.filter((act, at) => !postsTheSame(act, before[at] ?? act));
    for (const act of anew) voidEntriesOfAct(handle, act.id);
    postAll(handle, anew);
    return { changed: unique.length };
  });
}

/**
 * Makes removed acts count again: posted anew today, on their own day, by the card of that day. One of a giveaway
 * that was removed meanwhile comes back without it; an audience comes back less whom has been named since.
 */
export function bringBack(context: Context, { ids }: { ids: number[] }): { readonly broughtBack: number } {
  const unique = [...new Set(ids)].sort((a, b) => a - b);
  const name = unique.length === 1 ? 'Brought back an entry' : `Brought back ${unique.length} entries`;
  return change(context, name, (handle) => {
    const restored = unique.filter((id) => restoreAct(handle, id));
    for (const id of restored) takeOffRemoved(handle, id);
    const acts = restored.map((id) => findAct(handle, id) ?? refuse());
    postAll(handle, acts);
    for (const id of giveawaysOf(acts)) leaveTheUnnamedOf(handle, id);
    return { broughtBack: restored.length };
  });
}

// Only the acts that stand for people nobody named have a number of them.
function giveawaysOf(acts: readonly Known[]): Set<number> {
  return new Set(acts.flatMap(({ giveawayId, reach }) => (reach === null ? [] : (giveawayId ?? []))));
}

function leaveTheUnnamedOf(handle: WritingHandle, id: number): void {
  const giveaway = giveawayOfId(handle, id);
  if (giveaway) leaveTheUnnamed(handle, giveaway);
}

function postAll(handle: WritingHandle, acts: readonly Known[]): void {
  const cards = listRateCards(handle);
  for (const act of acts) {
    const contactIds = contactsOfAct(handle, act.id).map((contact) => contact.id);
    postAct(handle, cards, act.id, act, contactIds);
  }
}

function changed(act: Act, { addNote, ...given }: Many['change']): Partial<Act> {
  const parts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (addNote === undefined) return parts;
  return { ...parts, note: act.note === '' ? addNote : `${act.note}\n${addNote}` };
}

function refuse(): never {
  throw notFound();
}
