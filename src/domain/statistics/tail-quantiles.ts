/**
 * A distribution on the whole line whose density has a concave logarithm, unscaled: `logDensity` at z and
 * its slope, how much lies below z and above it as a multiple of the density there, and a middle to start from.
 */
export type Curve = {
  readonly middle: number;
  readonly logDensity: (z: number) => number;
  readonly slope: (z: number) => number;
  readonly belowOverDensity: (z: number) => number;
  readonly aboveOverDensity: (z: number) => number;
};

/** Once a step would move the tail by less than this share, the step after it is exact to 15 digits. */
const CLOSE = 3e-5;
const MOST_STEPS = 200;

/** The places of a list from its smallest value up. */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys()).sort((i, j) => (values[i] as number) - (values[j] as number));
}

/**
 * Where shares `us` of a curve lie below, in the order of `us`; `ascending` is their order from the smallest
 * up. Each is found from its neighbour by Halley’s steps on the logarithm of the smaller tail, which is
 * concave, so they never go astray. At the neighbour the tail is known, so the first step costs no evaluation:
 * one is left for each, where a quantile on its own takes ten.
 */
export function tailQuantiles(curve: Curve, us: Float64Array, ascending: Uint32Array): Float64Array {
  const found = new Float64Array(us.length);
  const { middle } = curve;
  const below = curve.belowOverDensity(middle);
  const both = below + curve.aboveOverDensity(middle);
  const density = curve.logDensity(middle);
  const logTotal = density + Math.log(both);
  const turn = firstAbove(us, ascending, below / both);
  for (let i = turn - 1, from = { z: middle, logTail: density + Math.log(below) }; i >= 0; i--) {
    const at = ascending[i] as number;
    from = quantileNear(curve, from, Math.log(us[at] as number) + logTotal, -1);
    found[at] = from.z;
  }
  for (let i = turn, from = { z: middle, logTail: density + Math.log(both - below) }; i < us.length; i++) {
    const at = ascending[i] as number;
    from = quantileNear(curve, from, Math.log1p(-(us[at] as number)) + logTotal, 1);
    found[at] = from.z;
  }
  return found;
}

/** A place on a curve, and the logarithm of the tail beyond it. */
type Known = { readonly z: number; readonly logTail: number };

// Where the tail below (side −1) or above (side 1) has that logarithm. Of nothing it lies at no end.
function quantileNear(curve: Curve, from: Known, logTail: number, side: -1 | 1): Known {
  if (logTail === -Infinity) return { z: side * Infinity, logTail };
  let z = from.z + stepOf(curve, from.z, from.logTail - logTail, ratioAt(curve, from), side);
  for (let step = 0; step < MOST_STEPS; step++) {
    const ratio = side < 0 ? curve.belowOverDensity(z) : curve.aboveOverDensity(z);
    const off = curve.logDensity(z) + Math.log(ratio) - logTail;
    z += stepOf(curve, z, off, ratio, side);
    if (Math.abs(off) < CLOSE) break;
  }
  return { z, logTail };
}

function ratioAt(curve: Curve, { z, logTail }: Known): number {
  return Math.exp(logTail - curve.logDensity(z));
}

// Halley’s step towards where the logarithm of the tail is less by `off`; `ratio` is that tail over the density.
function stepOf(curve: Curve, z: number, off: number, ratio: number, side: -1 | 1): number {
  const slope = -side / ratio;
  const newton = -off / slope;
  const bend = 1 + (newton / 2) * (curve.slope(z) - slope);
  return bend > 0.5 ? newton / bend : newton;
}

function firstAbove(us: Float64Array, ascending: Uint32Array, share: number): number {
  let turn = 0;
  while (turn < us.length && (us[ascending[turn] as number] as number) <= share) turn++;
  return turn;
}
