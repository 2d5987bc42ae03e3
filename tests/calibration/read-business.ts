import { type Benchmarks, benchmarksOf } from '../../src/domain/benchmarks/benchmarks';
import type { BenchmarkContact } from '../../src/domain/benchmarks/input';
import type { VerdictCode } from '../../src/domain/benchmarks/verdict';
import { BASE, EXPOSED, TIER_IDS } from '../../src/domain/value/arms';
import { ASSUMPTIONS_AS_THEY_COME } from '../../src/domain/value/assumptions';
import { backtest } from '../../src/domain/value/backtest';
import { drawPlan } from '../../src/domain/value/draws';
import { estimate } from '../../src/domain/value/estimate';
import type { ValueInput } from '../../src/domain/value/fit';
import { recordsOf } from '../../src/domain/value/records';
import { STRATA } from '../../src/domain/value/strata';
import { sayInDollars } from '../domain/benchmarks/say-in-dollars';
import type { SimulatedBusiness } from './simulated-business';

/** What the estimate said of a business, and what was true; null where it said nothing. Cents. */
export type ValueReading = {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly widening: number;
  readonly truth: number;
} | null;

/** What the benchmarks said of the four headline comparisons. */
export type BenchmarkReading = Readonly<Record<Headline, VerdictCode>>;

export const HEADLINES = [
  'purchaseLikelihood',
  'spendPerClient',
  'presencePurchase',
  'presenceSpend',
] as const;
type Headline = (typeof HEADLINES)[number];

const PLAN = drawPlan(STRATA.length);
// The widening rests on sales forecast in closed form: the draws of past months are not looked at.
const HARDLY_ANY_DRAWS = drawPlan(STRATA.length, 1);

/** Estimates the value of a business as its screen does, widened by its track record. */
export function readValue(business: SimulatedBusiness): ValueReading {
  const input = valueInput(business);
  const { widening } = backtest({ ...input, today: business.asOf, plan: HARDLY_ANY_DRAWS });
  const { value } = estimate({ ...input, asOf: business.asOf, widening, plan: PLAN });
  if (value === null) return null;
  const { lowerCents: lower, middleCents: middle, upperCents: upper } = value;
  return { lower, middle, upper, widening, truth: business.trueValue };
}

/** Compares the people of a business as its screen does. */
export function readBenchmarks(business: SimulatedBusiness): BenchmarkReading {
  const found: Benchmarks = benchmarksOf(
    {
      asOf: business.asOf,
      windows: { outcomeDays: 90, priorDays: 180 },
      contacts: business.contacts.map((_, at) => benchmarkContact(business, at)),
      sales: business.sales.map(({ contact, day, amountCents }) => ({
        contactId: contact,
        day,
        cents: amountCents,
      })),
    },
    sayInDollars,
  );
  return {
    purchaseLikelihood: found.purchaseLikelihood.verdict.code,
    spendPerClient: found.spendPerClient.verdict.code,
    presencePurchase: found.presencePurchase.verdict.code,
    presenceSpend: found.presenceSpend.verdict.code,
  };
}

function valueInput({ contacts, sales, inCredit, firstRecorded }: SimulatedBusiness): ValueInput {
  const standings = {
    arms: Uint8Array.from(inCredit, (is) => (is ? EXPOSED : BASE)),
    tiers: Uint8Array.from(inCredit, (is) => TIER_IDS.indexOf(is ? 'warm' : 'none')),
  };
  return {
    records: recordsOf(contacts, sales),
    standingsOn: () => standings,
    firstRecorded,
    assumptions: ASSUMPTIONS_AS_THEY_COME,
  };
}

function benchmarkContact({ contacts, inCredit, present }: SimulatedBusiness, at: number): BenchmarkContact {
  const arm = inCredit[at] ? 'exposed' : 'base';
  const presence = present[at] ? 'yes' : 'no';
  const { id, firstSeen } = contacts[at] ?? { id: 0, firstSeen: '' as BenchmarkContact['firstSeenOn'] };
  return {
    id,
    firstSeenOn: firstSeen,
    client: true,
    arm,
    armBefore: arm,
    presence,
    presenceOnLandmark: presence,
    lookedUpAfter: false,
  };
}
