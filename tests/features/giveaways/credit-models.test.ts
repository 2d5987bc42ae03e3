import { describe, expect, it } from 'vitest';
import { CREDIT_MODELS, type DataDrivenState } from '../../../src/contract/results';
import { cents } from '../../../src/domain/money';
import { missingWords, modelName, modelWords, spreadOf } from '../../../src/features/giveaways/credit-models';
import { journeysFormula } from '../../../src/features/giveaways/journey-words';

const WINDOWS = { attributionDays: 75, timeDecayHalfLifeDays: 14 };

describe('the models', () => {
  it('each have a name, a sentence, and say credit, never cause', () => {
    expect(new Set(CREDIT_MODELS.map(modelName)).size).toBe(6);
    const words = CREDIT_MODELS.map((model) => modelWords(model, WINDOWS));
    expect(new Set(words).size).toBe(6);
    expect(words.join(' ')).not.toMatch(/caus|because/i);
  });

  it('are explained with the windows of the book', () => {
    expect(journeysFormula('timeDecay', WINDOWS)).toMatch(/75 days before.*14 days earlier/);
    expect(journeysFormula(null, WINDOWS)).toMatch(/no giveaway in the 75 days before/);
  });

  it('spread from the least to the most that any of them says', () => {
    const credits = {
      first: cents(100),
      last: cents(400),
      linear: cents(250),
      position: cents(250),
      timeDecay: cents(300),
    };
    expect(spreadOf({ ...credits, dataDriven: null })).toEqual({ least: 100, most: 400 });
    expect(spreadOf({ ...credits, dataDriven: cents(20) })).toEqual({ least: 20, most: 400 });
  });
});

describe('what the data-driven credit lacks', () => {
  const few: DataDrivenState = {
    state: 'not_enough',
    journeys: 12,
    needed: 30,
    thinKinds: [],
    neededPerKind: 10,
  };

  it('is sales in all, or of a kind, or nothing', () => {
    expect(missingWords(few, 'guide', 'guide')).toMatch(/12 of 30 sales/);
    const thin = { state: 'ready', journeys: 40, thinKinds: ['guide'], withheldCents: cents(5) } as const;
    expect(missingWords(thin, 'guide', 'guide')).toMatch(/fewer than 10 sales came after a guide/);
    expect(missingWords(thin, 'webinar', 'webinar')).toBeNull();
  });
});
