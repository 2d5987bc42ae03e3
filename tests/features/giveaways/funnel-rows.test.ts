import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNNEL_STEPS, type Funnel } from '../../../src/domain/giveaways/funnel';
import { funnelBars } from '../../../src/features/giveaways/funnel-rows';
import { stepFormula, stepName } from '../../../src/features/giveaways/funnel-words';

function funnel(reached: number | null, responded: number, leads: number, qualified: number): Funnel {
  const zeros = Object.fromEntries(FUNNEL_STEPS.map((step) => [step, 0]));
  const counts = { ...zeros, reached, responded, leads, qualified } as unknown as Funnel['counts'];
  const rates = {
    respondedOfReached: null,
    leadsOfResponded: null,
    qualifiedOfLeads: null,
    boughtOfLeads: null,
  };
  return { counts, rates, daysToQualified: null };
}

const widths = (of: Funnel): number[] => funnelBars(of).bars.map((bar) => bar.width);

describe('the bars of a funnel', () => {
  it('stand on one scale', () => {
    expect(widths(funnel(40, 20, 10, 5))).toEqual([1, 0.5, 0.25, 0.125, 0]);
    expect(funnelBars(funnel(40, 20, 10, 5)).isBroken).toBe(false);
  });

  it('break off a public that would dwarf the others, which keep their proportions', () => {
    const far = funnelBars(funnel(10_000, 20, 10, 5));
    expect(far.isBroken).toBe(true);
    const [reached, responded, leads] = far.bars.map((bar) => bar.width);
    expect(reached).toBe(1);
    expect(responded).toBeLessThan(1);
    expect(leads).toBeCloseTo((responded ?? 0) / 2, 12);
  });

  it('have no length for a public nobody counted', () => {
    expect(widths(funnel(null, 20, 10, 5))).toEqual([0, 1, 0.5, 0.25, 0]);
    expect(widths(funnel(null, 0, 0, 0))).toEqual([0, 0, 0, 0, 0]);
  });

  it('always fit, and never grow from one step to a smaller one', () => {
    const counts = fc
      .tuple(fc.option(fc.nat(100_000)), fc.nat(500), fc.nat(500), fc.nat(500))
      .map(([reached, ...steps]) => {
        const [responded = 0, leads = 0, qualified = 0] = [...steps].sort((a, b) => b - a);
        return funnel(reached, responded, leads, qualified);
      });
    fc.assert(
      fc.property(counts, (of) => {
        const [reached = 0, ...steps] = widths(of);
        expect([reached, ...steps].every((width) => width >= 0 && width <= 1)).toBe(true);
        expect(steps).toEqual([...steps].sort((a, b) => b - a));
      }),
    );
  });
});

describe('the words of a step', () => {
  it('are of its own, and name the window where it has one', () => {
    expect(new Set(FUNNEL_STEPS.map(stepName)).size).toBe(FUNNEL_STEPS.length);
    const formulas = FUNNEL_STEPS.map((step) => stepFormula(step, 75));
    expect(new Set(formulas).size).toBe(FUNNEL_STEPS.length);
    expect(formulas.filter((formula) => formula.includes('75 days'))).toHaveLength(4);
  });
});
