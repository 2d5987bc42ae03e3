/**
 * A short text that stands for the given parts and cannot be read back: 106 bits, in base 36. Equal
 * parts give equal texts on every machine; unequal ones the same with a chance of about 1 in 10^20
 * in a million rows.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return `${hash53(text, 0x5bd1e995).toString(36)}.${hash53(text, 0x1b873593).toString(36)}`;
}

// Two interleaved multiply-and-mix rounds (cyrb53, public domain), the final mixing of MurmurHash3.
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Counts how often each text has been seen; the first time gives 1. */
export function occurrenceCounter(): (text: string) => number {
  const seen = new Map<string, number>();
  return (text) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times;
  };
}
