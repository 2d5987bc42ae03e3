import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/domain/format/count';
import { formatWholeMoney } from '../../../src/domain/format/money';
import { formatShare } from '../../../src/domain/format/rate';
import { day } from '../../../src/domain/day';
import { type Cents, cents } from '../../../src/domain/money';
import { valueCaveats } from '../../../src/domain/value/caveats';
import type { TrackRecord } from '../../../src/domain/value/backtest';
import type { ConversionValue, ValueFigure } from '../../../src/domain/value/conversion-value';
import { evidenceGrade, gradeSentence } from '../../../src/domain/value/evidence';
import { missingSentence } from '../../../src/domain/value/missing-words';
import { missingFor, valueStatus } from '../../../src/domain/value/status';
import { STRATA, stratumName, stratumSentence } from '../../../src/domain/value/strata';
import {
  coverageSentence,
  noTrackRecordSentence,
  ratioSentence,
  toldMonths,
  trackRecordSentence,
} from '../../../src/domain/value/track-record-words';
import {
  meaningSentence,
  scenarioSentence,
  sharesSentence,
  verdictSentence,
} from '../../../src/domain/value/verdict';

const say = {
  money: (amount: Cents) => formatWholeMoney(amount, 'USD', 'en-US'),
  counted: (value: number, one: string, many?: string) => counted(value, one, 'en-US', many),
  share: (value: number) => formatShare(value, 'en-US'),
};

const basis = {
  inCredit: 46,
  stretches: 180,
  purchases: 44,
  dataShare: 0.62,
  assumptionShare: 0.38,
  uncomparedShare: 0,
};

function figure(lower: number, middle: number, upper: number): ValueFigure {
  const range = {
    lowerCents: cents(lower),
    middleCents: cents(middle),
    upperCents: cents(upper),
    level: 0.8,
  };
  const rest = { contribution: null, strata: [], tiers: [], contacts: [] };
  return { ...range, ...rest, expectedCents: cents(middle), probPositive: 0.9 };
}

function estimateOf(value: ValueFigure | null, more: Partial<ConversionValue> = {}): ConversionValue {
  return {
    formulaVersion: 1,
    asOf: day('2026-10-31'),
    horizonDays: 90,
    firstRecorded: day('2024-01-01'),
    widening: 1,
    status: value === null ? 'assumption' : 'ok',
    grade: value === null ? 'D' : 'C',
    basis,
    missing: [],
    value,
    scenario: null,
    atRisk: null,
    sales: null,
    ...more,
  };
}

describe('what is said of an estimate', () => {
  it('the range first, when it leaves nothing out', () => {
    const found = estimateOf(figure(115_000, 260_000, 430_000));
    expect(verdictSentence(found, say)).toBe(
      'Your credit is likely worth $1,150 to $4,300 over the next 90 days, most likely about $2,600.',
    );
    expect(meaningSentence(found, say)).toBe(
      'What 46 people in credit are expected to spend beyond people with the same buying history who are not.',
    );
    expect(sharesSentence(found, say)).toBe(
      'What credit adds rests for 62% on your own records, for 38% on the assumption that credit changes nothing, give or take.',
    );
    const assumed = { ...basis, dataShare: 0, assumptionShare: 1 };
    expect(sharesSentence(estimateOf(found.value, { basis: assumed }), say)).toBe(
      'What credit adds is not on your records yet: all of it is the assumption that credit changes nothing, give or take.',
    );
  });

  it.each([
    [-800, 1200],
    [0, 5000],
    [-5000, 0],
  ])('that nobody can tell yet, from %i to %i', (lower, upper) => {
    expect(verdictSentence(estimateOf(figure(lower, (lower + upper) / 2, upper)), say)).toMatch(
      /^Can’t tell yet whether the balance is worth money: /,
    );
  });

  it('what it takes, where there is no figure', () => {
    const few = { ...basis, purchases: 3, stretches: 18 };
    expect(valueStatus(few)).toBe('assumption');
    const [first, ...others] = missingFor(few);
    expect(verdictSentence(estimateOf(null, { missing: first ? [first] : [] }), say)).toBe(
      'Not enough data yet. This needs at least 20 past stretches of 90 days of people you know; you have 18.',
    );
    expect(others.map((each) => missingSentence(each, 90, say))).toEqual([
      'This needs at least 5 past stretches of 90 days in which somebody bought; you have 3.',
      'A settled figure needs at least 20 past stretches of 90 days in which somebody bought; you have 3.',
    ]);
  });

  it.each([
    [{ ...basis, inCredit: 0, dataShare: null, assumptionShare: null, uncomparedShare: null }, 'noExposed'],
    [{ ...basis, stretches: 19 }, 'assumption'],
    [{ ...basis, purchases: 4 }, 'assumption'],
    [{ ...basis, purchases: 19 }, 'early'],
    [{ ...basis, uncomparedShare: 0.21 }, 'early'],
    [{ ...basis, uncomparedShare: 0.2 }, 'ok'],
  ])('how far it can be relied on: %o', (given, status) => {
    expect(valueStatus(given)).toBe(status);
    expect(missingFor(given).length > 0).toBe(status !== 'ok');
  });

  it('what the owner’s assumptions would mean, as theirs', () => {
    expect(scenarioSentence(estimateOf(null), say)).toBeNull();
    const { contribution: _c, strata: _s, tiers: _t, contacts: _p, ...scenario } = figure(-500, 300, 900);
    expect(scenarioSentence(estimateOf(null, { scenario }), say)).toBe(
      'What your own assumptions would mean: −$5 to $9 over the next 90 days, middle $3.',
    );
  });

  it('how good the evidence is', () => {
    const all = { randomised: false, matching: true, differenceInDifferences: true, placebo: true };
    expect(evidenceGrade(false, { ...all, randomised: true })).toBe('D');
    expect(evidenceGrade(true, { ...all, randomised: true })).toBe('A');
    expect(evidenceGrade(true, all)).toBe('B');
    expect(evidenceGrade(true, { ...all, placebo: false })).toBe('C');
    expect(new Set((['A', 'B', 'C', 'D'] as const).map(gradeSentence)).size).toBe(4);
  });

  it('what must be known beside it', () => {
    const codes = (more: Partial<ConversionValue>) =>
      valueCaveats(estimateOf(figure(1, 2, 3), more), say).map(({ code }) => code);
    expect(codes({})).toEqual(['better_customers', 'evidence', 'cautious', 'excluded']);
    expect(codes({ grade: 'A' })).not.toContain('better_customers');
    const open = valueCaveats(estimateOf(figure(-1, 2, 3)), say);
    expect(open.map(({ code }) => code)).not.toContain('better_customers');
    const shaky = { ...basis, uncomparedShare: 0.3 };
    expect(codes({ status: 'early', basis: shaky, widening: 1.2, firstRecorded: day('2024-11-01') })).toEqual(
      ['better_customers', 'widened', 'evidence', 'early', 'uncompared', 'season', 'cautious', 'excluded'],
    );
    expect(codes({ firstRecorded: day('2024-10-31') })).not.toContain('season');
    expect(valueCaveats(estimateOf(null), say)).toEqual([]);
  });
});

describe('what strata are called', () => {
  it('each by its name, and what it means', () => {
    expect(new Set(STRATA.map(stratumName)).size).toBe(5);
    expect(STRATA.map(stratumSentence)).toEqual([
      'Nothing bought up to that day.',
      'Bought on one day, 180 days ago or later.',
      'Bought on one day, more than 180 days ago.',
      'Bought on two days or more, last 180 days ago or later.',
      'Bought on two days or more, last more than 180 days ago.',
    ]);
  });
});

describe('what is said of the track record', () => {
  const ends = ['2025-01-31', '2025-02-28', '2025-05-31', '2025-08-31', '2025-11-30', '2026-02-28'].map(day);
  const recordOf = (came: readonly boolean[], independent = ends.toReversed(), isShown = true): TrackRecord =>
    ({
      months: came.map((inside, at) => ({
        monthEnd: ends[at],
        inside,
        isShown,
        estimated: { middleCents: cents(100_000) },
        happenedCents: cents(93_000),
      })),
      independent: independent.filter((end) => ends.indexOf(end) < came.length),
    }) as unknown as TrackRecord;

  it.each([
    [[true, true, false, true, true, true], 'Three of the last four sales forecasts came true.'],
    [[false, false, true], 'One of the last three sales forecasts came true.'],
    [[false, false], 'None of the last two sales forecasts came true.'],
    [[true], 'The last sales forecast came true.'],
    [[false], 'The last sales forecast did not come true.'],
    [[], null],
  ])('%o', (came, sentence) => {
    expect(trackRecordSentence(recordOf(came))).toBe(sentence);
  });

  it('all of it, with how much overlaps', () => {
    const apart = [ends[5], ends[2], ends[0]] as typeof ends;
    expect(coverageSentence(recordOf([true, true, false, true, true, true], apart), say)).toBe(
      'Forecasts of everybody’s sales came true at 5 of 6 past month ends. Their days overlap: about 3 of them are independent.',
    );
    expect(coverageSentence(recordOf([]), say)).toBeNull();
    expect(ratioSentence(recordOf([true]), say)).toBe('Over those, 93% of what was forecast came.');
    expect(noTrackRecordSentence(90, say)).toContain('180 days');
  });

  it('nothing of month ends on which too little was on record for a forecast', () => {
    const untold = recordOf([true, true, true], undefined, false);
    expect(trackRecordSentence(untold)).toBeNull();
    expect(coverageSentence(untold, say)).toBeNull();
    expect(ratioSentence(untold, say)).toBeNull();
    expect(toldMonths(untold)).toEqual([]);
  });
});
