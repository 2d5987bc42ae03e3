import { insertGiveaway, insertResponse } from '../../electron/bank/db/giveaways';
import { insertStage } from '../../electron/bank/db/contact-details';
import { insertPurchase } from '../../electron/bank/db/purchases';
import { logAct } from '../../electron/bank/services/acts';
import { type Context, change } from '../../electron/bank/services/context';
import { addPerson } from '../../electron/bank/services/person';
import { list } from '../../electron/bank/services/results/list';
import { actSchema } from '../../src/contract/acts';
import { contactSchema } from '../../src/contract/people';
import type { GiveawayResult, ResultsView } from '../../src/contract/results';
import { type Day, day } from '../../src/domain/day';
import { cents } from '../../src/domain/money';
import type { ResponseWay } from '../../src/domain/rules/lead-terms';

type Made = {
  readonly title?: string;
  readonly kind?: string;
  readonly on?: string;
  readonly cost?: number;
  readonly minutes?: number;
  readonly hourCost?: number | null;
  readonly audience?: number | null;
  readonly length?: number | null;
};

/** Puts a giveaway into a book without logging any act; its id. */
export function give(context: Context, made: Made = {}): number {
  const startsOn = day(made.on ?? '2026-03-01');
  return change(context, 'Gave', (handle) =>
    insertGiveaway(handle, {
      title: made.title ?? 'Mending linen',
      kind: made.kind ?? 'webinar',
      startsOn,
      endsOn: startsOn,
      channel: '',
      cost: cents(made.cost ?? 0),
      minutes: made.minutes ?? 0,
      hourCost: made.hourCost === undefined || made.hourCost === null ? null : cents(made.hourCost),
      audience: made.audience ?? null,
      lengthMinutes: made.length ?? null,
      notes: '',
    }),
  );
}

/** Adds somebody; their id. */
export function meet(context: Context, name: string): number {
  return addPerson(context, contactSchema.parse({ name })).id;
}

/** Records a response. */
export function respond(
  context: Context,
  giveawayId: number,
  contactId: number,
  on: string,
  kind: ResponseWay = 'attended',
  minutes: number | null = null,
): void {
  const response = { giveawayId, contactId, kind, day: day(on), minutes, actId: null };
  change(context, 'Responded', (handle) => insertResponse(handle, response));
}

/** Logs an answered question. */
export function ask(context: Context, contactId: number, on: string): void {
  logAct(context, actSchema.parse({ kind: 'answer_question', day: on, who: [{ contactId }] }));
}

/** Records a sale, or with `refundOf` a refund (an amount below zero); its id. Cents. */
export function sell(
  context: Context,
  contactId: number | null,
  on: string,
  amount: number,
  refundOf: number | null = null,
): number {
  const sale = { day: day(on), amount: cents(amount), orderNumber: null, buyer: '', source: 'by hand' };
  return change(context, 'Sold', (handle) =>
    insertPurchase(handle, { ...sale, contactId, sourceKey: null, refundOf, note: '' }),
  );
}

/** Sets somebody's stage on a day. */
export function mark(
  context: Context,
  contactId: number,
  stage: 'subscriber' | 'lead' | 'qualified_lead' | 'customer',
  on: string,
): void {
  change(context, 'Marked', (handle) =>
    insertStage(handle, contactId, { stage, day: day(on), reason: 'set by hand' }),
  );
}

/** The results as of a day; null is today. */
export function resultsOn(context: Context, asOf: string | null = null, knownThen = false): ResultsView {
  return list(context, { asOf: asOf as Day | null, knownThen });
}

/** One giveaway's results. */
export function resultOf(context: Context, id: number, asOf: string | null = null): GiveawayResult {
  const found = resultsOn(context, asOf).giveaways.find((giveaway) => giveaway.id === id);
  if (!found) throw new Error(`There are no results of giveaway ${id}`);
  return found;
}
