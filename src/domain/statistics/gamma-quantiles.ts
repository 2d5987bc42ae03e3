import { type Curve, tailQuantiles } from './tail-quantiles';

const ENOUGH = 1e-16;
const MOST_TERMS = 100_000;

/**
 * The values below which shares `us` of a gamma distribution of that shape and scale 1 lie, `ascending`
 * being their order: as `gammaQuantile` for each, but of shapes in the thousands in a tenth of its time.
 */
export function gammaQuantiles(us: Float64Array, ascending: Uint32Array, shape: number): Float64Array {
  return tailQuantiles(logCurve(shape), us, ascending).map((z) => shape * Math.exp(z));
}

// On the scale of the logarithm of value over shape: the density keeps its digits for any shape.
function logCurve(shape: number): Curve {
  return {
    middle: 0,
    logDensity: (z) => shape * (z - Math.expm1(z)),
    slope: (z) => -shape * Math.expm1(z),
    belowOverDensity: (z) => seriesBelow(shape, shape * Math.exp(z)),
    aboveOverDensity: (z) => fractionAbove(shape, shape * Math.exp(z)),
  };
}

/** The incomplete gamma function below x over x^shape e^−x, by its series. */
function seriesBelow(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = shape + 1; term > sum * ENOUGH; n++) {
    term *= x / n;
    sum += term;
  }
  return sum;
}

/** The incomplete gamma function above x over x^shape e^−x, by Lentz’s continued fraction. */
function fractionAbove(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (b + a * d);
    c = b + a / c;
    result *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH * 10) break;
  }
  return result;
}
