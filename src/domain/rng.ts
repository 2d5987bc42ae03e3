import { mersenne } from 'pure-rand/generator/mersenne';

/** Every drawing in the program starts from this seed unless it is given another. */
const DEFAULT_SEED = 20240229;

/** A stream of chance that is the same on every machine: MT19937 (measurement, section 0). */
export type Rng = {
  /** A number from 0 up to, not including, 1, with 53 random bits. */
  readonly u: () => number;
  /** A whole number from 0 to n - 1. */
  readonly int: (n: number) => number;
  /** Puts the list itself into random order. */
  readonly shuffle: <T>(items: T[]) => void;
};

/** A stream begun with a seed, a whole number of 32 bits. */
export function makeRng(seed: number = DEFAULT_SEED): Rng {
  const generator = mersenne(seed);
  const u = (): number => {
    const high = (generator.next() >>> 5) * 2 ** 26;
    return (high + (generator.next() >>> 6)) / 2 ** 53;
  };
  const int = (n: number): number => Math.floor(u() * n);
  return { u, int, shuffle: (items) => shuffle(items, int) };
}

// Fisher-Yates from the end.
function shuffle<T>(items: T[], int: (n: number) => number): void {
  for (let i = items.length - 1; i >= 1; i--) {
    const j = int(i + 1);
    const kept = items[i] as T;
    items[i] = items[j] as T;
    items[j] = kept;
  }
}
