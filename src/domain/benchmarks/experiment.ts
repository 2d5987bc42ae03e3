import { type Day, addDays, spanDays } from '../day';
import type { Resampling } from '../statistics/resampling';
import { type Caveat, biggestCustomerCaveats } from './caveat';
import { type RateComparison, compareRates, rateFacts } from './compare-rates';
import { type SpendComparison, compareSpend, spendFacts } from './compare-spend';
import { familyOf } from './family';
import type { BenchmarkSale } from './input';
import type { BenchmarkSay } from './say';
import type { VerdictFacts } from './verdict';
import { type Verdict, judge, notEnoughText } from './verdict-text';

/** A fair test: the lists as they were frozen before sending, and what everybody bought. */
export type ExperimentInput = {
  /** Contact ids: who was chosen by chance to get something, and who was chosen not to. Nobody is in both. */
  readonly given: readonly number[];
  readonly notGiven: readonly number[];
  readonly sentOn: Day;
  readonly asOf: Day;
  readonly outcomeDays: number;
  readonly sales: Iterable<BenchmarkSale>;
};

/** The first group is who was chosen to get it, whether or not they took it. Shares and cents. */
export type Experiment = {
  readonly endsOn: Day;
  /** Whether its window is over; before that nothing is said. */
  readonly over: boolean;
  readonly purchase: RateComparison & Outcome;
  readonly spend: SpendComparison & Outcome;
};

type Outcome = {
  readonly pHolm: number | null;
  readonly verdict: Verdict;
  readonly caveats: readonly Caveat[];
};

/**
 * Compares two lists as assigned by chance: who buys, and what they spend, in the days after sending. Holm
 * over the two. Only this may say “likely caused”. Source: measurement, section 3.9.
 * @throws what `pause` throws
 */
export function analyseExperiment(
  input: ExperimentInput,
  say: BenchmarkSay,
  resampling: Resampling = {},
): Experiment {
  const net = outcomesOf(input);
  const given = { net: net.slice(0, input.given.length), prior: null };
  const notGiven = { net: net.slice(input.given.length), prior: null };
  const purchase = compareRates(given, notGiven);
  const spend = compareSpend(given, notGiven, resampling);
  const [pPurchase = null, pSpend = null] = familyOf([purchase, spend]);
  const endsOn = addDays(input.sentOn, input.outcomeDays);
  const verdictOf = (facts: VerdictFacts): Verdict =>
    input.asOf < endsOn ? stillRunning(input, say) : judge(facts, say);
  return {
    endsOn,
    over: input.asOf >= endsOn,
    purchase: {
      ...purchase,
      pHolm: pPurchase,
      verdict: verdictOf(rateFacts(purchase, pPurchase, true)),
      caveats: [],
    },
    spend: {
      ...spend,
      pHolm: pSpend,
      verdict: verdictOf(spendFacts(spend, pSpend, true)),
      caveats: biggestCustomerCaveats(spend, say),
    },
  };
}

// What each bought after the day of sending, those it was sent to first. Cents.
function outcomesOf({ given, notGiven, sentOn, asOf, outcomeDays, sales }: ExperimentInput): Float64Array {
  const net = new Float64Array(given.length + notGiven.length);
  const places = new Map([...given, ...notGiven].map((id, at) => [id, at]));
  const endsOn = addDays(sentOn, outcomeDays);
  for (const { contactId, day, cents } of sales) {
    const at = places.get(contactId);
    if (at === undefined || day <= sentOn || day > endsOn || day > asOf) continue;
    net[at] = (net[at] as number) + cents;
  }
  return net;
}

// Looking before the end and stopping when it pleases would find a difference where there is none.
function stillRunning({ sentOn, asOf, outcomeDays }: ExperimentInput, say: BenchmarkSay): Verdict {
  const gone = Math.max(0, spanDays(sentOn, asOf));
  const text = notEnoughText(`${say.counted(outcomeDays, 'day')} after sending`, say.counted(gone, 'day'));
  return { level: 'not_enough', code: 'not_enough', direction: null, text };
}
