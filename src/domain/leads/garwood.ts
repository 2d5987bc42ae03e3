import { chiSquareQuantile } from '../statistics/distributions';
import { COMPARISON_LEVEL, type Interval } from '../statistics/interval';

/**
 * The exact interval of Garwood (1936) for how many to expect where `x` were counted; `x` may be a fraction.
 * Source: measurement, section 3.8.
 */
export function garwood(x: number, level: number = COMPARISON_LEVEL): Interval {
  const tail = (1 - level) / 2;
  return {
    lower: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
    level,
  };
}
