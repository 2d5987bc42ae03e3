import { describe, expect, it } from 'vitest';
import { costPerLead } from '../../../src/domain/leads/cost-per-lead';
import { garwood } from '../../../src/domain/leads/garwood';
import { leadsPerGiveaway } from '../../../src/domain/leads/leads-per-giveaway';
import { cents } from '../../../src/domain/money';
import { apart, readVectors } from '../statistics/vectors';

type Counted = { readonly counts: readonly number[]; readonly level: number };
type Figures = Readonly<Record<string, number | null>>;

const vectors = readVectors<{
  leadsPerGiveaway: readonly { in: Counted; out: Figures | null }[];
  costPerQualifiedLead: readonly { in: Counted & { costCents: number }; out: Figures | null }[];
  garwood: readonly { in: { x: number; level: number }; out: readonly [number, number] }[];
}>('leads');

function expectSame(found: object | null, out: Figures | null): void {
  if (!out || !found) return expect(found).toBe(out);
  for (const [key, value] of Object.entries(out)) {
    const figure = (found as Figures)[key];
    if (value === null || figure === null || figure === undefined || !Number.isFinite(value)) {
      expect(figure, key).toBe(value);
    } else expect(apart(figure, value), key).toBeLessThan(1e-7);
  }
}

describe('leads agree with the reference', () => {
  it.each(vectors.garwood)('Garwood $in', ({ in: { x, level }, out }) => {
    const [lower, upper] = out;
    expectSame(garwood(x, level), { lower, upper });
  });

  it.each(vectors.leadsPerGiveaway)('leads per giveaway $in', ({ in: { counts, level }, out }) => {
    expectSame(leadsPerGiveaway(counts, level), out);
  });

  it.each(vectors.costPerQualifiedLead)('cost per lead $in', ({ in: { costCents, counts, level }, out }) => {
    expectSame(costPerLead(cents(costCents), counts, level), out);
  });
});
