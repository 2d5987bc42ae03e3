import { expect } from 'vitest';
import { apart } from './vectors';

/**
 * Says that a result has every value the reference has, numbers no further apart than `tolerance` as a
 * share of the larger (what is nothing in one may be a rounding error in the other).
 */
export function expectAgrees(found: unknown, expected: unknown, tolerance = 1e-9, at = 'result'): void {
  if (typeof expected === 'number') return expectNear(found, expected, tolerance, at);
  if (typeof expected !== 'object' || expected === null) return expect(found, at).toBe(expected);
  expect(found, at).toBeTypeOf('object');
  expect(found, at).not.toBeNull();
  for (const [key, value] of Object.entries(expected))
    expectAgrees((found as Record<string, unknown>)[key], value, tolerance, `${at}.${key}`);
}

function expectNear(found: unknown, expected: number, tolerance: number, at: string): void {
  expect(found, at).toBeTypeOf('number');
  const value = found as number;
  if (Math.abs(value - expected) < 1e-12) return;
  expect(apart(value, expected), `${at}: ${value} is not ${expected}`).toBeLessThan(tolerance);
}
