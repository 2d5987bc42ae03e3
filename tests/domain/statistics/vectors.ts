import { readFileSync } from 'node:fs';

/** The reference values of one file, its infinities as numbers. */
export function readVectors<T>(name: string): T {
  const text = readFileSync(new URL(`../../fixtures/vectors/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    value === 'Infinity' ? Infinity : value === '-Infinity' ? -Infinity : value,
  ) as T;
}

/** How far two numbers are apart, as a share of the larger; 0 for equal infinities and two nulls. */
export function apart(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return Infinity;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-300);
}
