import type { PeopleTopic, VerdictOf } from '../../../src/contract/rules';
import type { Day } from '../../../src/domain/day';
import { balanceOn, stateOn } from '../../../src/domain/ledger/balance';
import { fadesAlike } from '../../../src/domain/ledger/fading';
import { type HalfLives, cardInForce } from '../../../src/domain/ledger/rate-card';
import { judgeClient } from '../../../src/domain/rules/client';
import type { LeadFacts, QualifiedLeadTerms, ResponseWay } from '../../../src/domain/rules/lead-terms';
import { judgeLead } from '../../../src/domain/rules/qualified-lead';
import type { TermsOf } from '../../../src/domain/rules/rule';
import { judgeTreatment } from '../../../src/domain/rules/treated-well';
import type { ReadingHandle } from '../db/handle';
import { listRateCards } from '../db/rate-cards';
import {
  type FactFilter,
  actFacts,
  contactDetails,
  knownPoints,
  purchaseFacts,
  responseFacts,
  stageFacts,
} from '../db/rule-facts';
import { basisOf, listStates } from '../db/running-states';

/** Judges anybody the facts were read of by some terms. */
export type Judge<T extends PeopleTopic> = (contactId: number, terms: TermsOf[T]) => VerdictOf[T];

/** A judge of leads. `allTerms` are those that may be asked about: acts of other kinds are not read. */
export function leadJudge(
  handle: ReadingHandle,
  filter: FactFilter,
  allTerms: readonly QualifiedLeadTerms[],
): Judge<'qualified_lead'> {
  const facts = leadFacts(handle, filter, allTerms);
  return (contactId, terms) => judgeLead(terms, facts(contactId), filter.asOf);
}

/** A judge of how people were treated: by the balance known on the day, under the card in force on it. */
export function treatmentJudge(handle: ReadingHandle, filter: FactFilter, today: Day): Judge<'treated_well'> {
  const card = cardInForce(listRateCards(handle), filter.asOf);
  const balances = balancesKnown(handle, filter, card.halfLifeDays, today);
  return (contactId, terms) => judgeTreatment(terms, balances(contactId), card.tiers);
}

/** A judge of who is a client. */
export function clientJudge(handle: ReadingHandle, filter: FactFilter): Judge<'client'> {
  const purchases = byContact(purchaseFacts(handle, filter));
  const stages = byContact(stageFacts(handle, filter));
  return (contactId, terms) =>
    judgeClient(terms, { purchases: purchases(contactId), stages: stages(contactId) }, filter.asOf);
}

// Today everything typed in is known, and what everybody stands at is kept: no need to read every entry.
function balancesKnown(
  handle: ReadingHandle,
  filter: FactFilter,
  lives: HalfLives,
  today: Day,
): (contactId: number) => number {
  const isKept = filter.contactId === null && filter.asOf === today && fadesAlike(lives, basisOf(handle));
  if (isKept) return balancesKept(handle, filter.asOf, lives);
  const points = byContact(knownPoints(handle, filter));
  return (contactId) => balanceOn(points(contactId), filter.asOf, lives).total;
}

function balancesKept(handle: ReadingHandle, asOf: Day, lives: HalfLives): (contactId: number) => number {
  const states = byContact(listStates(handle).map((row) => ({ ...row, contactId: row.account })));
  return (contactId) => {
    const own = states(contactId);
    // Somebody with an entry dated ahead stands at what that day will be: their entries are read instead.
    if (own.some((state) => state.day > asOf)) {
      return balanceOn(knownPoints(handle, { asOf, contactId }), asOf, lives).total;
    }
    return own.reduce((sum, state) => sum + stateOn(state, asOf, lives[state.class]), 0);
  };
}

function leadFacts(
  handle: ReadingHandle,
  filter: FactFilter,
  allTerms: readonly QualifiedLeadTerms[],
): (contactId: number) => LeadFacts {
  const conditions = allTerms.flatMap((terms) => terms.conditions);
  const kinds = conditions.flatMap((condition) => (condition.type === 'acts' ? condition.kinds : []));
  const asksForMoney = conditions.some((condition) => condition.type === 'bought');
  const responses = byContact(
    responseFacts(handle, filter).map((row) => ({ ...row, way: row.way as ResponseWay })),
  );
  const acts = byContact(kinds.length === 0 ? [] : actFacts(handle, filter, kinds));
  const purchases = byContact(asksForMoney ? purchaseFacts(handle, filter) : []);
  const marks = byContact(stageFacts(handle, filter).filter((stage) => stage.byRule === 0));
  const details = new Map(contactDetails(handle, filter.contactId).map((row) => [row.id, row]));
  return (id) => {
    const has = details.get(id);
    return {
      responses: responses(id),
      acts: acts(id),
      purchases: purchases(id),
      marks: marks(id),
      known: { email: has?.email === 1, phone: has?.phone === 1, company: has?.company === 1 },
    };
  };
}

function byContact<T extends { readonly contactId: number }>(
  rows: readonly T[],
): (id: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.contactId);
    if (group) group.push(row);
    else groups.set(row.contactId, [row]);
  }
  return (id) => groups.get(id) ?? [];
}
