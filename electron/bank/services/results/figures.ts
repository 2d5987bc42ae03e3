import { type AttributionResult, attribute } from '../../../../src/domain/attribution/attribute';
import type { Business } from '../../../../src/domain/attribution/business';
import { type Day, dayNumber } from '../../../../src/domain/day';
import { type Tally, tallies } from '../../../../src/domain/giveaways/funnel-counts';
import {
  type FunnelFacts,
  type FunnelTouches,
  funnelTouches,
} from '../../../../src/domain/giveaways/funnel-touches';
import { qualifiedDays } from '../../../../src/domain/leads/qualified-days';
import { type RuleSpan, ruleSpans } from '../../../../src/domain/leads/rule-spans';
import { type AnyRule, ruleInForce } from '../../../../src/domain/rules/rule';
import type { WindowsTerms } from '../../../../src/domain/rules/windows';
import type { ReadingHandle } from '../../db/handle';
import type { GiveawayFacts } from '../../db/result-facts';
import { keptPerBook } from '../standings/kept';
import type { Viewed } from '../viewed';
import { businessColumns, lastMarked } from './business';
import { customerFacts, leadColumns } from './columns';
import { type ResultFacts, resultFacts, sameFacts } from './facts';

/** Everything the results of giveaways are read from, as of a day. Contacts and giveaways go by their place. */
export type Figures = {
  readonly asOf: Day;
  readonly facts: ResultFacts;
  readonly windows: WindowsTerms;
  readonly spans: readonly RuleSpan[];
  readonly business: Business;
  readonly attribution: AttributionResult;
  readonly funnel: FunnelTouches;
  /** Day numbers by contact. */
  readonly qualifiedOn: Int32Array;
  readonly wasCustomer: FunnelFacts['wasCustomer'];
  readonly tallies: readonly Tally[];
  /** Places of the giveaways that had begun, or that somebody had responded to. */
  readonly listed: readonly number[];
};

/** The figures of a view, kept while nothing they are made from changes. */
export const figuresOf = keptPerBook<Pick<Viewed, 'asOf' | 'knownOn'>, Figures>({
  load: (handle, { asOf, knownOn }) => computed(resultFacts(handle, knownOn), asOf, knownOn),
  renew: (handle, kept, _seen, { asOf, knownOn }) => renewed(handle, kept, asOf, knownOn),
});

function renewed(handle: ReadingHandle, kept: Figures, asOf: Day, knownOn: Viewed['knownOn']): Figures {
  const facts = resultFacts(handle, knownOn);
  return sameFacts(facts, kept.facts) ? kept : computed(facts, asOf, knownOn, kept);
}

function computed(facts: ResultFacts, asOf: Day, knownOn: Viewed['knownOn'], before?: Figures): Figures {
  const rules = rulesKnown(facts.rules, knownOn);
  const windows = ruleInForce(rules, 'windows', asOf).terms;
  const spans = ruleSpans(rules, asOf);
  const credited = before && isCreditedAlike(before, facts) ? before : creditedOf(facts, asOf, windows);
  const { business, attribution } = credited;
  const today = dayNumber(asOf);
  const columns = leadColumns(facts, business, attribution.touches);
  const qualifiedOn = qualifiedDays(spans, columns, today);
  const customers = customerFacts(facts, business, attribution.net);
  const { way, minutes } = facts.responses;
  const funnel = funnelTouches(
    attribution.touches,
    {
      responses: { ...business.responses, way, minutes },
      lengthOf: facts.giveaways.map(({ lengthMinutes }) => lengthMinutes),
      ...customers,
      qualifiedOn,
    },
    today,
    windows.attributionDays,
  );
  const counted = tallies(funnel, qualifiedOn, facts.giveaways.length);
  return {
    asOf,
    facts,
    windows,
    spans,
    business,
    attribution,
    funnel,
    qualifiedOn,
    wasCustomer: customers.wasCustomer,
    tallies: counted,
    listed: listedOf(facts.giveaways, counted, asOf),
  };
}

// Acts and stages change no credit: what is left of the figures is made anew without it, unless somebody is new.
function isCreditedAlike({ facts, business }: Figures, now: ResultFacts): boolean {
  const isSame = (['giveaways', 'responses', 'sales', 'rules'] as const).every(
    (key) => facts[key] === now[key],
  );
  return isSame && lastMarked(now.stages) <= business.contacts;
}

function creditedOf(
  facts: ResultFacts,
  asOf: Day,
  { attributionDays: lookbackDays, timeDecayHalfLifeDays: halfLifeDays }: WindowsTerms,
): Pick<Figures, 'business' | 'attribution'> {
  const business = businessColumns(facts);
  return { business, attribution: attribute(business, { asOf, lookbackDays, halfLifeDays }) };
}

function rulesKnown(rules: readonly AnyRule[], knownOn: Viewed['knownOn']): readonly AnyRule[] {
  if (knownOn === null) return rules;
  return rules.filter(({ recordedOn }) => recordedOn === null || recordedOn <= knownOn);
}

// One of a day to come that somebody has registered for has people already, and credit if they bought.
function listedOf(giveaways: readonly GiveawayFacts[], counted: readonly Tally[], asOf: Day): number[] {
  return giveaways.flatMap(({ startsOn }, place) => {
    const isResponded = (counted[place]?.counts[0] ?? 0) > 0;
    return startsOn <= asOf || isResponded ? [place] : [];
  });
}
