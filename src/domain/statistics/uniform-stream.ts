/** Fills the first `count` places of a list with the next numbers of a stream, each from 0 to below 1. */
export type UniformStream = (into: Float64Array, count: number) => void;

const WORDS = 624;
const AHEAD = 397;
const BLOCK = WORDS / 2;
const HIGH = 2 ** 26;
const SCALE = 2 ** -53;

/**
 * The numbers of `makeRng(seed).u()` (MT19937; measurement, section 0), by the list. Resampling draws tens
 * of millions: written for lists they take half the time, and nothing is allocated between them.
 */
export function uniformStream(seed: number): UniformStream {
  const words = firstWords(seed);
  const block = new Float64Array(BLOCK);
  let at = BLOCK;
  return (into, count) => {
    for (let done = 0; done < count;) {
      if (at === BLOCK) at = refill(words, block);
      const run = Math.min(count - done, BLOCK - at);
      for (let i = 0; i < run; i++) into[done + i] = block[at + i] as number;
      done += run;
      at += run;
    }
  };
}

// One word more than the state has: the last is mixed with the first without a special case.
function firstWords(seed: number): Int32Array {
  const words = new Int32Array(WORDS + 1);
  words[0] = seed;
  for (let i = 1; i < WORDS; i++) {
    const before = words[i - 1] as number;
    words[i] = Math.imul(1_812_433_253, before ^ (before >>> 30)) + i;
  }
  return words;
}

function refill(words: Int32Array, block: Float64Array): number {
  for (let i = 0; i < WORDS - AHEAD; i++) mix(words, i, i + AHEAD);
  for (let i = WORDS - AHEAD; i < WORDS - 1; i++) mix(words, i, i + AHEAD - WORDS);
  words[WORDS] = words[0] as number;
  mix(words, WORDS - 1, AHEAD - 1);
  for (let i = 0; i < BLOCK; i++) {
    const high = temper(words[2 * i] as number) >>> 5;
    block[i] = (high * HIGH + (temper(words[2 * i + 1] as number) >>> 6)) * SCALE;
  }
  return 0;
}

function mix(words: Int32Array, at: number, far: number): void {
  const y = ((words[at] as number) & 0x8000_0000) | ((words[at + 1] as number) & 0x7fff_ffff);
  words[at] = (words[far] as number) ^ (y >>> 1) ^ (-(y & 1) & 0x9908_b0df);
}

function temper(word: number): number {
  let y = word ^ (word >>> 11);
  y ^= (y << 7) & 0x9d2c_5680;
  y ^= (y << 15) & 0xefc6_0000;
  return y ^ (y >>> 18);
}
