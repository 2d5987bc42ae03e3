import { apart } from '../statistics/vectors';

/** How far apart the furthest two of two lists (nested alike) are. */
export function furthest(found: unknown, expected: unknown): number {
  if (Array.isArray(expected)) {
    const list = found as unknown[];
    if (list.length !== expected.length) return Infinity;
    return Math.max(0, ...expected.map((each, at) => furthest(list[at], each)));
  }
  const [one, other] = [found as number | null, expected as number | null];
  const bothNothing = Math.abs(one ?? 1) < 1e-12 && Math.abs(other ?? 1) < 1e-12;
  return bothNothing ? 0 : apart(one, other);
}
