import { COMPARISON_LEVEL, type Interval } from '../statistics/interval';
import { type Answers, nps } from './nps';

/** How much higher one survey score is than another, in score points. The interval lies around `adjustedDiff`. */
export type NpsDifference = Interval & {
  readonly diff: number;
  readonly adjustedDiff: number;
  /** One of the two has too few answers to be read. */
  readonly tooFew: boolean;
};

/** The score of `a` less that of `b`; null where nobody answered one of them. Source: measurement, section 5. */
export function npsDifference(
  a: Answers,
  b: Answers,
  level: number = COMPARISON_LEVEL,
): NpsDifference | null {
  const [first, second] = [nps(a, level), nps(b, level)];
  if (!first || !second) return null;
  const adjustedDiff = first.adjusted - second.adjusted;
  const margin = Math.hypot(first.marginOfError, second.marginOfError);
  return {
    diff: first.nps - second.nps,
    adjustedDiff,
    lower: Math.max(-200, adjustedDiff - margin),
    upper: Math.min(200, adjustedDiff + margin),
    level,
    tooFew: first.tooFew || second.tooFew,
  };
}
