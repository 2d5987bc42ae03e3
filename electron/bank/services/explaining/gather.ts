import { Refusal } from '../../../../src/contract/failure';
import { type Day, addDays } from '../../../../src/domain/day';
import type { Basis } from '../../../../src/domain/explain/basis';
import type { FigureView } from '../../../../src/domain/explain/figure';
import type { DatedPoints } from '../../../../src/domain/ledger/balance';
import { firstOn } from '../../../../src/domain/ledger/day-ends';
import { type Fading, fadingOf } from '../../../../src/domain/ledger/fading';
import { cardInForce } from '../../../../src/domain/ledger/rate-card';
import { callsOf } from '../../db/explained-contacts';
import { listRateCards } from '../../db/rate-cards';
import { pointsOf } from '../balances';
import type { Context } from '../context';
import { labelsOf } from '../kind-labels';
import { cardsKnown, viewedOf } from '../viewed';
import { businessDays } from '../standings/business-days';

/** A posting, or a day's postings added up; the business's say whether they are with the audience. */
export type Gathered = DatedPoints & { readonly audience?: boolean };

/** What a figure in points rests on. */
export function basisOf(context: Context, view: FigureView): Basis {
  const { asOf, knownOn } = viewedOf(context, view);
  const card = cardInForce(cardsKnown(context.book.reader, knownOn), asOf);
  return { asOf, knownThen: knownOn !== null, card };
}

/** How balances fade, under the cards known by the day looked at. */
export function fadingIn(context: Context, view: FigureView): Fading {
  return fadingOf(cardsKnown(context.book.reader, viewedOf(context, view).knownOn));
}

/** What counts up to the day a figure is of: the business's added up per day, a contact's one by one. */
export function postingsIn(
  context: Context,
  figure: FigureView & { readonly contactId: number | null },
): readonly Gathered[] {
  const { reader } = context.book;
  const { asOf, knownOn } = viewedOf(context, figure);
  if (figure.contactId !== null) return pointsOf(reader, figure.contactId, asOf, knownOn);
  const { points } = businessDays(reader, asOf, knownOn);
  return points.slice(0, firstOn(points, addDays(asOf, 1)));
}

/** What a contact is called. @throws Refusal `not_found` */
export function callOf(context: Context, contactId: number): string {
  const called = callsOf(context.book.reader, [contactId]).get(contactId);
  if (called === undefined) throw new Refusal('not_found', 'This contact is no longer in the book.');
  return called;
}

/** Whose figure it is by name; null for the business. */
export function nameOf(context: Context, contactId: number | null): string | null {
  return contactId === null ? null : callOf(context, contactId);
}

/** What kinds are called, as the newest card has it. */
export function labelsIn({ book }: Context): ReadonlyMap<string, string> {
  return labelsOf(listRateCards(book.reader));
}

/** The day a figure is of. */
export function dayOf(context: Context, view: FigureView): Day {
  return viewedOf(context, view).asOf;
}
