import type {
  Credits,
  DataDrivenState,
  GiveawayResult,
  KindResult,
  ResultsView,
} from '../../../../src/contract/results';
import type { CreditRule } from '../../../../src/domain/attribution/rule';
import {
  LEAST_CONVERTING,
  LEAST_CONVERTING_OF_KIND,
} from '../../../../src/domain/attribution/enough-journeys';
import { type GiveawayCost, addedCosts, giveawayCost } from '../../../../src/domain/giveaways/cost';
import { type Tally, addedFunnels, funnelOf } from '../../../../src/domain/giveaways/funnel-counts';
import { type CostPerLead, costPerLead } from '../../../../src/domain/leads/cost-per-lead';
import { leadsPerGiveaway } from '../../../../src/domain/leads/leads-per-giveaway';
import { sumCents } from '../../../../src/domain/money';
import { inOneView } from '../../db/handle';
import type { Context } from '../context';
import { type ViewAsked, viewedOf } from '../viewed';
import { kindNames } from './business';
import { type Figures, figuresOf } from './figures';
import { distinctPeople } from './people-counted';

/** The figures of every giveaway and kind, as of a day. Made once and the same until something changes. */
export function list(context: Context, asked: ViewAsked): ResultsView {
  const { reader } = context.book;
  return inOneView(reader, () => resultsOf(figuresOf(reader, viewOf(context, asked))));
}

/** What a screen asked to look at, as the figures are kept by it. */
export function viewOf(context: Context, asked: ViewAsked): Parameters<typeof figuresOf>[1] {
  const { asOf, knownOn } = viewedOf(context, asked);
  return { asOf, knownOn };
}

const made = new WeakMap<Figures, ResultsView>();

/** The results as they are shown. */
export function resultsOf(figures: Figures): ResultsView {
  const before = made.get(figures);
  if (before) return before;
  const view = drawnUp(figures);
  made.set(figures, view);
  return view;
}

type Row = { readonly result: GiveawayResult; readonly tally: Tally };

function drawnUp(figures: Figures): ResultsView {
  const { asOf, attribution, windows } = figures;
  const { attributionDays, timeDecayHalfLifeDays } = windows;
  const works = workByGiveaway(figures);
  const rows = figures.listed.map((place) => rowOf(figures, place, works));
  const costs = rows.map(({ result }) => result.cost);
  const qualified = rows.map(({ result }) => result.funnel.counts.qualified);
  const cost = addedCosts(costs);
  return {
    asOf,
    windows: { attributionDays, timeDecayHalfLifeDays },
    giveaways: rows.map(({ result }) => result).sort(newestFirst),
    kinds: kindsOf(rows),
    all: {
      cost,
      leadsPerGiveaway: leadsPerGiveaway(qualified),
      costPerLead: costOfLeads(cost, qualified),
      ...distinctPeople(figures),
    },
    netCents: attribution.netCents,
    unattributedCents: attribution.unattributed,
    unallocatedRefundsCents: attribution.unallocatedRefunds,
    dataDriven: dataDrivenState(figures),
  };
}

function rowOf(figures: Figures, place: number, works: ReturnType<typeof workByGiveaway>): Row {
  const giveaway = figures.facts.giveaways[place] as Figures['facts']['giveaways'][number];
  const tally = figures.tallies[place] as Tally;
  const { id, title, kind, startsOn, endsOn, channel, costCents, minutes, hourCostCents } = giveaway;
  const cost = giveawayCost(costCents, [{ minutes, hourCostCents }, ...(works.get(id) ?? [])]);
  const funnel = funnelOf(tally, giveaway);
  const costPerQualified = costOfLeads(cost, [funnel.counts.qualified]);
  const credits = creditsOf(figures, place);
  return {
    tally,
    result: {
      id,
      title,
      kind,
      startsOn,
      endsOn,
      channel,
      cost,
      funnel,
      costPerLead: costPerQualified,
      credits,
    },
  };
}

// Where nothing is known of what it cost, a lead is not called free.
function costOfLeads(cost: GiveawayCost, qualified: readonly number[]): CostPerLead | null {
  if (cost.totalCents === 0 && cost.uncostedMinutes > 0) return null;
  return costPerLead(cost.totalCents, qualified);
}

function workByGiveaway({ facts }: Figures): ReadonlyMap<number, Figures['facts']['work']> {
  const works = new Map<number, Figures['facts']['work'][number][]>();
  for (const work of facts.work) {
    const own = works.get(work.giveawayId);
    if (own) own.push(work);
    else works.set(work.giveawayId, [work]);
  }
  return works;
}

function creditsOf({ attribution }: Figures, place: number): Credits {
  const { credits, dataDriven } = attribution;
  return {
    first: credits.first[place] as Credits['first'],
    last: credits.last[place] as Credits['last'],
    linear: credits.linear[place] as Credits['linear'],
    position: credits.position[place] as Credits['position'],
    timeDecay: credits.timeDecay[place] as Credits['timeDecay'],
    dataDriven: dataDriven?.credits[place] ?? null,
  };
}

function kindsOf(rows: readonly Row[]): KindResult[] {
  const kinds = kindNames(rows.map(({ result }) => result));
  return kinds
    .map((kind) =>
      kindOf(
        kind,
        rows.filter(({ result }) => result.kind === kind),
      ),
    )
    .sort((a, b) => b.giveaways - a.giveaways);
}

function kindOf(kind: string, rows: readonly Row[]): KindResult {
  const results = rows.map(({ result }) => result);
  const cost = addedCosts(results.map((result) => result.cost));
  const qualified = results.map(({ funnel }) => funnel.counts.qualified);
  return {
    kind,
    giveaways: rows.length,
    cost,
    funnel: addedFunnels(rows.map(({ result: { funnel }, tally }) => ({ funnel, tally }))),
    leadsPerGiveaway: leadsPerGiveaway(qualified),
    costPerLead: costOfLeads(cost, qualified),
    credits: addedCredits(results.map(({ credits }) => credits)),
  };
}

function addedCredits(credits: readonly Credits[]): Credits {
  const sum = (model: CreditRule): Credits['first'] => sumCents(credits.map((one) => one[model]));
  const dataDriven = credits.flatMap((one) => (one.dataDriven === null ? [] : [one.dataDriven]));
  return {
    first: sum('first'),
    last: sum('last'),
    linear: sum('linear'),
    position: sum('position'),
    timeDecay: sum('timeDecay'),
    dataDriven: dataDriven.length === 0 ? null : sumCents(dataDriven),
  };
}

function dataDrivenState({ attribution, facts, listed }: Figures): DataDrivenState {
  const { converting, dataDriven } = attribution;
  const kinds = kindNames(facts.giveaways);
  const here = new Set(listed.map((place) => facts.giveaways[place]?.kind));
  const thinKinds = kinds.filter(
    (kind, at) => here.has(kind) && (converting.byKind[at] ?? 0) < LEAST_CONVERTING_OF_KIND,
  );
  const journeys = converting.all;
  if (dataDriven) return { state: 'ready', journeys, thinKinds, withheldCents: dataDriven.withheld };
  return {
    state: 'not_enough',
    journeys,
    needed: LEAST_CONVERTING,
    thinKinds,
    neededPerKind: LEAST_CONVERTING_OF_KIND,
  };
}

function newestFirst(a: GiveawayResult, b: GiveawayResult): number {
  return b.startsOn.localeCompare(a.startsOn) || b.id - a.id;
}
