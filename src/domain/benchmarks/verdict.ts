import { type Gate, type Metric, type Sizes, gateOf } from './gate';

/** What may be said of a comparison, of the first group against the second. */
export type VerdictCode =
  | 'not_enough'
  | 'drifting'
  | 'one_customer'
  | 'cant_tell'
  | 'reversed'
  | 'explained'
  | 'leaning'
  | 'likely_caused'
  | 'likely';

export type Direction = 'higher' | 'lower';

/** The direction is of a leaning and of what is likely; else null. */
export type Decision = {
  readonly level: Gate;
  readonly code: VerdictCode;
  readonly direction: Direction | null;
};

/** A difference among people alike, and the share of the first group nobody was alike to. */
export type Adjusted = {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly droppedShare: number;
};

/** All a verdict rests on. Rates are shares, spend is cents. */
export type VerdictFacts = Sizes & {
  readonly metric: Metric;
  /** The ends of the difference's interval; null when there is none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The p-value after Holm. */
  readonly pAdjusted: number | null;
  readonly robust: boolean;
  readonly dominated: boolean;
  readonly randomised: boolean;
  readonly adjusted: Adjusted | null;
  /** The groups already grew apart before: only a before-and-after comparison can tell. */
  readonly drifting?: boolean;
};

const HOPELESS_P = 0.2;
const SETTLED_P = 0.05;
const MOST_DROPPED = 0.2;

type Read = VerdictFacts & { readonly level: Gate; readonly lower: number; readonly upper: number };

// First match wins.
const TABLE: readonly (readonly [VerdictCode, (facts: Read) => boolean])[] = [
  ['not_enough', ({ level }) => level === 'not_enough'],
  ['drifting', ({ drifting }) => drifting === true],
  ['one_customer', ({ dominated }) => dominated],
  ['cant_tell', (facts) => holdsNothing(facts) || (facts.pAdjusted ?? 1) > HOPELESS_P],
  ['reversed', pointsTheOtherWay],
  ['explained', (facts) => holdsNothing(usable(facts) ?? { lower: 1, upper: 1 })],
  ['leaning', (facts) => (facts.pAdjusted ?? 1) > SETTLED_P || !facts.robust || facts.level === 'early'],
  ['leaning', (facts) => usable(facts) === null && !facts.randomised],
  ['likely_caused', ({ randomised }) => randomised],
];

/** What may be said, by the decision table. Source: measurement, section 3.9. */
export function decide(facts: VerdictFacts): Decision {
  const { lower, upper } = facts;
  const level = lower === null || upper === null ? 'not_enough' : gateOf(facts.metric, facts);
  const read = { ...facts, level, lower: lower ?? 0, upper: upper ?? 0 };
  const code = TABLE.find(([, fits]) => fits(read))?.[0] ?? 'likely';
  return { level, code, direction: tellsDirection(code) ? directionOf(read) : null };
}

// An adjusted estimate counts while few were left out of it.
function usable({ adjusted }: VerdictFacts): Adjusted | null {
  return adjusted !== null && adjusted.droppedShare <= MOST_DROPPED ? adjusted : null;
}

function holdsNothing({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  return lower <= 0 && upper >= 0;
}

function pointsTheOtherWay(facts: Read): boolean {
  const adjusted = usable(facts);
  if (adjusted === null) return false;
  return directionOf(facts) === 'higher' ? adjusted.upper < 0 : adjusted.lower > 0;
}

function tellsDirection(code: VerdictCode): boolean {
  return code === 'leaning' || code === 'likely' || code === 'likely_caused';
}

function directionOf({ lower }: Read): Direction {
  return lower > 0 ? 'higher' : 'lower';
}
