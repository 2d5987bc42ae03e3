import type { Merged, duplicateOperations } from '../../../src/contract/duplicates';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { STAGES } from '../../../src/contract/people';
import {
  CHOSEN_FIELDS,
  type ChosenField,
  type Choice,
  fullerOf,
  notesOfBoth,
} from '../../../src/domain/people/merge-choice';
import { insertStage, stagesOf } from '../db/contact-details';
import { type Two, dropWhatBothHave, passOn, removeContact } from '../db/contact-merge';
import { type Contact, findContact, updateContact } from '../db/contacts';
import { actsOfBoth, standingMicropoints, takeOffAct, voidSecondPostings } from '../db/doubled-postings';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import { giveawayOfId } from '../db/imported-giveaways';
import { passOnApart } from '../db/likeness';
import { giveawaysPostedToBoth, postedBy, uniteResponses } from '../db/merged-responses';
import { type Context, change } from './context';
import { nameOf, notFound } from './duplicates';
import { isBlank, noteReplaced } from './former-values';
import { leaveTheUnnamed } from './giveaway-postings';

type Input = InputOf<(typeof duplicateOperations)['merge']>;

/**
 * Makes one of two: everything that belongs to the one who goes belongs from then on to the one who stays,
 * and whatever either was known by leads there. An act that had been posted to both reached one person, so
 * its second posting is voided; nothing else changes what the business has given or taken.
 * @throws Refusal `not_found`, `same_person`
 */
export function mergePeople(context: Context, { keep, merge, choose }: Input): Merged {
  const { reader } = context.book;
  if (keep === merge) throw new Refusal('same_person', 'This is one person already.');
  const name = `Made one of ${nameOf(reader, keep)} and ${nameOf(reader, merge)}`;
  return change(context, name, (handle) => {
    const two = { keep, merge };
    const before = standingMicropoints(handle);
    const stage = furtherStage(handle, two);
    const postingsRemoved = moveAll(handle, two, () => settleContact(handle, two, choose));
    if (stage !== null && stage !== stageNow(handle, keep)) {
      insertStage(handle, keep, { stage, day: handle.today, reason: 'the further stage of two made one' });
    }
    const pointsRemoved = (before - standingMicropoints(handle)) / 1e6;
    return { id: keep, name: nameOf(handle, keep), postingsRemoved, pointsRemoved };
  });
}

function moveAll(handle: WritingHandle, two: Two, settle: () => void): number {
  const acts = actsOfBoth(handle, two);
  const giveaways = giveawaysPostedToBoth(handle, two);
  dropWhatBothHave(handle, two);
  passOnApart(handle, two.keep, two.merge);
  uniteResponses(handle, two);
  passOn(handle, two);
  settle();
  let removed = acts.reduce((sum, actId) => sum + voidSecondPostings(handle, actId, two.keep), 0);
  for (const { giveawayId, actIds } of giveaways) {
    removed += postOnce(handle, giveawayId, actIds, two.keep);
  }
  return removed;
}

/** A giveaway is posted once to a person, by the first of its acts. */
function postOnce(
  handle: WritingHandle,
  giveawayId: number,
  actIds: readonly number[],
  keep: number,
): number {
  const [first, ...later] = actIds;
  if (first === undefined) return 0;
  postedBy(handle, giveawayId, keep, first);
  const removed = later.reduce((sum, actId) => sum + takeOffAct(handle, actId, keep), 0);
  const giveaway = giveawayOfId(handle, giveawayId);
  if (giveaway) leaveTheUnnamed(handle, giveaway);
  return removed;
}

function settleContact(handle: WritingHandle, two: Two, choose: Input['choose']): void {
  const [kept, merged] = [findContact(handle, two.keep), findContact(handle, two.merge)];
  if (!kept || !merged) throw notFound();
  const choice = choiceOf(kept, merged, choose);
  const from = (field: ChosenField): Contact => (choice[field] === 'keep' ? kept : merged);
  removeContact(handle, two.merge); // first, so that its address is free
  updateContact(handle, two.keep, {
    name: from('name').name,
    company: from('company').company,
    email: from('email').email,
    emailKey: from('email').emailKey,
    phone: from('phone').phone,
    phoneE164: from('phone').phoneE164,
    presence: from('presence').presence,
    presenceCheckedOn: from('presence').presenceCheckedOn,
    firstContactOn: from('firstContactOn').firstContactOn,
    notes: notesOfBoth(kept.notes, merged.notes),
  });
  // What was not chosen stays known, so that the next import finds the contact and brings no news of it.
  for (const field of CHOSEN_FIELDS) {
    const former = choice[field] === 'keep' ? merged : kept;
    noteReplaced(handle, two.keep, { field, former, now: from(field) });
  }
}

// A blank never replaces what is known, whatever was chosen.
function choiceOf(kept: Contact, merged: Contact, choose: Input['choose']): Choice {
  const fuller = fullerOf(kept, merged);
  const sideOf = (field: ChosenField): 'keep' | 'merge' => {
    const chosen = choose[field] ?? fuller[field];
    return isBlank((chosen === 'keep' ? kept : merged)[field]) ? fuller[field] : chosen;
  };
  return {
    name: sideOf('name'),
    company: sideOf('company'),
    email: sideOf('email'),
    phone: sideOf('phone'),
    presence: sideOf('presence'),
    firstContactOn: sideOf('firstContactOn'),
  };
}

function furtherStage(handle: ReadingHandle, { keep, merge }: Two): (typeof STAGES)[number] | null {
  const stages = [stageNow(handle, keep), stageNow(handle, merge)];
  return STAGES.findLast((stage) => stages.includes(stage)) ?? null;
}

function stageNow(handle: ReadingHandle, id: number): (typeof STAGES)[number] | null {
  return stagesOf(handle, id).at(-1)?.stage ?? null;
}
