import { assertNever } from '../../domain/assert-never';
import type { BeforeAfterComparison } from '../../domain/benchmarks/before-after';
import { beforeAfterFacts } from '../../domain/benchmarks/before-after';
import { type Caveat, alikeCaveats, biggestCustomerCaveats } from '../../domain/benchmarks/caveat';
import { rateFacts } from '../../domain/benchmarks/compare-rates';
import { spendFacts } from '../../domain/benchmarks/compare-spend';
import type { BeforeAfterBenchmark, RateBenchmark, SpendBenchmark } from '../../domain/benchmarks/said';
import type { BenchmarkSay } from '../../domain/benchmarks/say';
import type { Decision } from '../../domain/benchmarks/verdict';
import type { VerdictFacts } from '../../domain/benchmarks/verdict';
import { PRESENCE_REASON, TREATMENT_REASON, judge } from '../../domain/benchmarks/verdict-text';
import type { About } from './group-words';

/** A verdict as it stands beside a comparison: a line to see at once, and the rest of the sentence. */
export type VerdictWords = {
  readonly headline: string;
  readonly detail: string;
  /** What else may be the reason, right beside a claim; null where nothing is claimed. */
  readonly beside: string | null;
  readonly tone: 'settled' | 'leaning' | 'open';
  /** What to know when reading it, as sentences; none the verdict says already. */
  readonly caveats: readonly string[];
};

type Comparison = RateBenchmark | SpendBenchmark;

/** The verdict of a comparison, its figures in the owner's formats. */
export function verdictWords(found: Comparison, about: About, say: BenchmarkSay): VerdictWords {
  const facts =
    found.metric === 'rate' ? rateFacts(found, found.pHolm, false) : spendFacts(found, found.pHolm, false);
  const reason = about === 'treatment' ? TREATMENT_REASON : PRESENCE_REASON;
  return wordsOf(facts, caveatsOf(found, say), say, reason);
}

/** The verdict of the same people before and after. */
export function beforeAfterVerdictWords(found: BeforeAfterBenchmark, say: BenchmarkSay): VerdictWords {
  const comparison: BeforeAfterComparison = found;
  return wordsOf(beforeAfterFacts(comparison), found.caveats, say, TREATMENT_REASON);
}

/** A verdict in a few words. */
export function headlineOf({ code, direction }: Decision): string {
  switch (code) {
    case 'not_enough':
      return 'Not enough data yet';
    case 'drifting':
    case 'one_customer':
    case 'cant_tell':
    case 'reversed':
    case 'explained':
      return 'Can’t tell yet';
    case 'leaning':
      return `Leaning ${direction ?? ''}, not settled`;
    case 'likely':
      return `Likely ${direction ?? ''}`;
    case 'likely_caused':
      return 'Likely caused by what you did';
    default:
      return assertNever(code);
  }
}

function wordsOf(
  facts: VerdictFacts,
  caveats: readonly Caveat[],
  say: BenchmarkSay,
  reason: string,
): VerdictWords {
  const verdict = judge(facts, say, reason);
  const headline = headlineOf(verdict);
  const text = curly(verdict.text);
  const detail = text.slice(headline.length).replace(/^[.:]\s*/, '');
  const isSettled = verdict.code === 'likely' || verdict.code === 'likely_caused';
  return {
    headline,
    detail,
    beside: caveats.find(({ code }) => code === 'better_customers')?.text ?? null,
    tone: isSettled ? 'settled' : verdict.code === 'leaning' ? 'leaning' : 'open',
    // Where there is nothing to read, there is nothing to read wrongly.
    caveats:
      verdict.code === 'not_enough'
        ? []
        : caveats
            .filter(({ code }) => code !== 'better_customers')
            .map((one) => one.text)
            .filter((one) => !text.includes(one)),
  };
}

// Counts and shares in a caution are written anew; the others hold none.
function caveatsOf(found: Comparison, say: BenchmarkSay): Caveat[] {
  const anew = [
    ...alikeCaveats(found, say),
    ...(found.metric === 'spend' ? biggestCustomerCaveats(found, say) : []),
  ];
  return found.caveats.map((caveat) => anew.find(({ code }) => code === caveat.code) ?? caveat);
}

function curly(text: string): string {
  return text.replaceAll("'", '’');
}
