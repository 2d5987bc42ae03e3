import type { QualifiedLeadTerms } from '../../../../src/domain/rules/lead-terms';
import { type AnyRule, ruleAsItComes } from '../../../../src/domain/rules/rule';
import type { ReadingHandle } from '../../db/handle';
import type { KnownOn } from '../../db/known';
import {
  type ActRows,
  type GiveawayFacts,
  type ResponseRows,
  type SaleRows,
  actColumns,
  giveawayFacts,
  refundColumns,
  responseColumns,
  responseCount,
  saleColumns,
  workFacts,
} from '../../db/result-facts';
import { contactDetails, stageFacts } from '../../db/rule-facts';
import { contactsTouchedAfter } from '../../db/running-states';
import { changedAfter, onlyAddedAfter } from '../../db/table-versions';
import { listRules } from '../rules-stored';
import { keptPerBook, whileUnchanged } from '../standings/kept';

/** What the results of giveaways are made from, days to come included. The same object until it changes. */
export type ResultFacts = {
  readonly giveaways: readonly GiveawayFacts[];
  readonly work: ReturnType<typeof workFacts>;
  readonly responses: ResponseRows;
  readonly sales: Sales;
  readonly acts: ActFacts;
  readonly stages: ReadonlyMap<number, readonly StageFact[]>;
  readonly rules: readonly AnyRule[];
  readonly known: ReadonlyMap<number, KnownDetails>;
};

export type Sales = { readonly orders: SaleRows; readonly refunds: ReturnType<typeof refundColumns> };
/** Acts the rules ask for, by contact; `kinds` tells what their places stand for. */
export type ActFacts = { readonly kinds: readonly string[]; readonly of: ReadonlyMap<number, ActRows> };
export type StageFact = Omit<ReturnType<typeof stageFacts>[number], 'contactId'>;
export type KnownDetails = Omit<ReturnType<typeof contactDetails>[number], 'id'>;

const FOREVER = '9999-12-31' as never;

/** Reads the facts, or gives back what was read where it is the same. */
export function resultFacts(handle: ReadingHandle, knownOn: KnownOn): ResultFacts {
  const rules = keptRules(handle, null);
  const kinds = kindsAsked(rules);
  return {
    giveaways: keptGiveaways(handle, null),
    work: keptWork(handle, null),
    responses: keptResponses(handle, null),
    sales: keptSales(handle, null),
    acts: keptActs(handle, { kinds, knownOn }),
    stages: keptStages(handle, null),
    rules,
    known: asksForDetails(rules) ? keptKnown(handle, null) : NOTHING_KNOWN,
  };
}

/** Whether both are the same facts, object by object. */
export function sameFacts(a: ResultFacts, b: ResultFacts): boolean {
  return (Object.keys(a) as (keyof ResultFacts)[]).every((key) => a[key] === b[key]);
}

const NOTHING_KNOWN: ReadonlyMap<number, KnownDetails> = new Map();

const keptRules = keptPerBook<null, AnyRule[]>(whileUnchanged('rule', listRules));
const keptGiveaways = keptPerBook<null, GiveawayFacts[]>(whileUnchanged('giveaway', giveawayFacts));
const keptWork = keptPerBook<null, ReturnType<typeof workFacts>>(whileUnchanged('giveaway_work', workFacts));
// Most changes note a few responses more: then only these are read.
const keptResponses = keptPerBook<null, ResponseRows>({
  load: (handle) => responseColumns(handle),
  renew: (handle, kept, seen) => {
    if (!changedAfter(handle, 'response', seen)) return kept;
    if (!onlyAddedAfter(handle, 'response', seen)) return responseColumns(handle);
    const all = appended(kept, responseColumns(handle, seen));
    return all.day.length === responseCount(handle) ? all : responseColumns(handle);
  },
});
const keptSales = keptPerBook<null, Sales>(
  whileUnchanged('purchase', (handle) => ({ orders: saleColumns(handle), refunds: refundColumns(handle) })),
);
const keptStages = keptPerBook<null, Map<number, StageFact[]>>(
  whileUnchanged('stage_change', stagesByContact),
);
const keptKnown = keptPerBook<null, Map<number, KnownDetails>>(whileUnchanged('contact', detailsById));

function appended(before: ResponseRows, added: ResponseRows): ResponseRows {
  const both = (column: keyof ResponseRows): Int32Array => {
    const all = new Int32Array(before[column].length + added[column].length);
    all.set(before[column]);
    all.set(added[column], before[column].length);
    return all;
  };
  return {
    contact: both('contact'),
    giveawayId: both('giveawayId'),
    way: both('way'),
    day: both('day'),
    minutes: both('minutes'),
  };
}

/** More contacts than these at once, as after an import, are quicker read anew all together. */
const READ_ONE_BY_ONE = 400;

const keptActs = keptPerBook<{ readonly kinds: readonly string[]; readonly knownOn: KnownOn }, ActFacts>({
  load: readActs,
  renew: (handle, kept, seen, view) => {
    if (!changedAfter(handle, 'entry', seen)) return kept;
    const ids = contactsTouchedAfter(handle, seen);
    if (ids.length > READ_ONE_BY_ONE) return readActs(handle, view);
    const now = actColumns(handle, view.kinds, view.knownOn, ids);
    if (ids.every((id) => isAlike(kept.of.get(id), now.get(id)))) return kept;
    const touched = new Set(ids);
    return { kinds: kept.kinds, of: new Map([...[...kept.of].filter(([id]) => !touched.has(id)), ...now]) };
  },
});

function readActs(
  handle: ReadingHandle,
  { kinds, knownOn }: { readonly kinds: readonly string[]; readonly knownOn: KnownOn },
): ActFacts {
  return { kinds, of: kinds.length === 0 ? new Map() : actColumns(handle, kinds, knownOn, null) };
}

function isAlike(before: ActRows | undefined, now: ActRows | undefined): boolean {
  const [a, b] = [before, now].map((acts) => acts && [...acts.kind, ...acts.day].join());
  return a === b;
}

function detailsById(handle: ReadingHandle): Map<number, KnownDetails> {
  return new Map(contactDetails(handle, null).map((row) => [row.id, row]));
}

function stagesByContact(handle: ReadingHandle): Map<number, StageFact[]> {
  const stages = new Map<number, StageFact[]>();
  for (const { contactId, ...stage } of stageFacts(handle, { asOf: FOREVER, contactId: null })) {
    const own = stages.get(contactId);
    if (own) own.push(stage);
    else stages.set(contactId, [stage]);
  }
  return stages;
}

function leadTermsIn(rules: readonly AnyRule[]): QualifiedLeadTerms[] {
  const own = rules.flatMap((rule) => (rule.topic === 'qualified_lead' ? [rule.terms] : []));
  return [ruleAsItComes('qualified_lead').terms, ...own];
}

function kindsAsked(rules: readonly AnyRule[]): string[] {
  const conditions = leadTermsIn(rules).flatMap((terms) => terms.conditions);
  return [...new Set(conditions.flatMap((one) => (one.type === 'acts' ? one.kinds : [])))].sort();
}

function asksForDetails(rules: readonly AnyRule[]): boolean {
  return leadTermsIn(rules).some((terms) => terms.conditions.some(({ type }) => type === 'known'));
}
