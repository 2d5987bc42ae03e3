import type { Rng } from '../../src/domain/rng';

/** A number of the standard normal distribution (Box and Muller 1958). */
export function normal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng.u())) * Math.cos(2 * Math.PI * rng.u());
}

/** A number of the gamma distribution of a shape and mean 1 (Marsaglia and Tsang 2000). */
export function gammaOfMeanOne(rng: Rng, shape: number): number {
  if (shape < 1) return (gammaOf(rng, shape + 1) * (1 - rng.u()) ** (1 / shape)) / shape;
  return gammaOf(rng, shape) / shape;
}

/** A log-normal number of mean 1; `spread` is the standard deviation of its logarithm. */
export function logNormalOfMeanOne(rng: Rng, spread: number): number {
  return Math.exp(spread * normal(rng) - (spread * spread) / 2);
}

/** How long until something happens that happens `rate` times a day, in days; never where the rate is 0. */
export function wait(rng: Rng, rate: number): number {
  return -Math.log(1 - rng.u()) / rate;
}

function gammaOf(rng: Rng, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(rng);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - rng.u()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
