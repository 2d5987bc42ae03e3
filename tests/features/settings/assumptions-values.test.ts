import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssumptionsVersion } from '../../../src/contract/assumptions';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { draftOf, readAssumptions } from '../../../src/features/settings/assumptions-values';

const version = (more: Partial<AssumptionsVersion>): AssumptionsVersion => ({
  version: 1,
  takesEffectOn: day('2026-11-23'),
  recordedOn: day('2026-11-23'),
  note: '',
  ownerRate: 0.05,
  ownerRateWeight: 20,
  ownerSpendCents: cents(10_000),
  assumedLift: 0,
  grossMargin: null,
  ...more,
});

describe('the form of the owner’s assumptions', () => {
  it('gives back every number it can hold, to the last digit', () => {
    const percent = (least: number, most: number) =>
      fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 10_000);
    fc.assert(
      fc.property(
        percent(0.1, 95),
        percent(-50, 50),
        fc.option(percent(1, 100)),
        (ownerRate, assumedLift, grossMargin) => {
          const { values } = readAssumptions(draftOf(version({ ownerRate, assumedLift, grossMargin })));
          expect(values).toEqual({
            ownerRate,
            ownerRateWeight: 20,
            ownerSpendCents: 10_000,
            assumedLift: assumedLift === 0 ? expect.closeTo(0) : assumedLift,
            grossMargin,
          });
        },
      ),
    );
  });

  it('says what is out of its bounds, and by which number', () => {
    const draft = draftOf(version({}));
    expect(readAssumptions({ ...draft, rate: null, weight: 201 })).toMatchObject({
      values: null,
      problems: { ownerRate: expect.any(String), ownerRateWeight: expect.any(String) },
    });
    expect(readAssumptions({ ...draft, spendCents: cents(0) }).values).toBeNull();
    expect(readAssumptions({ ...draft, lift: 50.01 }).values).toBeNull();
    expect(readAssumptions({ ...draft, margin: null }).problems).toEqual({});
  });
});
