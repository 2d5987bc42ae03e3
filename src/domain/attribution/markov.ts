import { inverse, Matrix } from 'ml-matrix';
import { WHOLE_WEIGHT } from './rule';
import { columnsOf, type Transitions } from './transitions';

/** What a chain of order 1 says of every kind: how much less would convert without it, and its share. */
export type Markov = {
  readonly pConversion: number;
  /** Shares of `pConversion` lost when a kind is removed, by kind. */
  readonly removalEffect: readonly number[];
  /** Removal effects as shares of their sum, by kind. */
  readonly share: readonly number[];
  /** The same as whole weights, for dividing cents. */
  readonly weights: readonly number[];
};

/**
 * The removal effects of Anderl et al. 2016 (as R ChannelAttribution); null where nothing converts or no kind
 * has an effect. Source: measurement, section 2.
 */
export function markov(transitions: Transitions): Markov | null {
  const { kinds } = transitions;
  if (kinds === 0) return null;
  const p = probabilities(transitions);
  const visits = expectedVisits(p, kinds);
  const converts = Float64Array.from({ length: kinds }, (_, k) => converting(visits, p, kinds, k));
  const starts = Array.from({ length: kinds }, (_, k) => reached(visits, p, kinds, k));
  let pConversion = 0;
  for (let k = 0; k < kinds; k++) pConversion += start(p, kinds, k) * (converts[k] as number);
  if (pConversion <= 0) return null;
  // Without k everybody who would have come by is lost: P - P_-k = P(ever at k) * P(conversion from k), which
  // is the difference of the two solutions without their rounding, and from one inverse for all kinds.
  const lost = starts.map((visit, k) => (visit * (converts[k] as number)) / visits.get(k, k));
  return sharesOf(
    pConversion,
    lost.map((each) => Math.min(1, each / pConversion)),
  );
}

function sharesOf(pConversion: number, removalEffect: readonly number[]): Markov | null {
  const sum = removalEffect.reduce((total, effect) => total + effect, 0);
  const most = Math.max(...removalEffect);
  if (sum <= 0) return null;
  return {
    pConversion,
    removalEffect,
    share: removalEffect.map((effect) => effect / sum),
    weights: removalEffect.map((effect) => Math.floor((WHOLE_WEIGHT * effect) / most + 0.5)),
  };
}

/** Counts as shares of their row; a row nobody came to stays empty. */
function probabilities({ kinds, counts }: Transitions): Float64Array {
  const columns = columnsOf(kinds);
  const p = counts.slice();
  for (let row = 0; row <= kinds; row++) {
    const cells = p.subarray(row * columns, (row + 1) * columns);
    const total = cells.reduce((sum, count) => sum + count, 0);
    if (total > 0) for (let at = 0; at < columns; at++) cells[at] = (cells[at] as number) / total;
  }
  return p;
}

/** The inverse of I - Q: how often k is visited on the way from j. Every journey ends, so there is one. */
function expectedVisits(p: Float64Array, kinds: number): Matrix {
  const columns = columnsOf(kinds);
  const left = Matrix.eye(kinds);
  for (let j = 0; j < kinds; j++) {
    for (let k = 0; k < kinds; k++) left.set(j, k, left.get(j, k) - (p[j * columns + k] as number));
  }
  return inverse(left);
}

function start(p: Float64Array, kinds: number, k: number): number {
  return p[kinds * columnsOf(kinds) + k] as number;
}

/** The chance to convert from kind k on. */
function converting(visits: Matrix, p: Float64Array, kinds: number, k: number): number {
  let chance = 0;
  for (let j = 0; j < kinds; j++) chance += visits.get(k, j) * (p[j * columnsOf(kinds) + kinds] as number);
  return chance;
}

/** How often kind k is visited from the start. */
function reached(visits: Matrix, p: Float64Array, kinds: number, k: number): number {
  let times = 0;
  for (let j = 0; j < kinds; j++) times += start(p, kinds, j) * visits.get(j, k);
  return times;
}
