import { describe, expect, it } from 'vitest';
import { type Reached, whoText } from '../../../src/domain/statement/who-text';

const reached = (names: string[], more: Partial<Reached> = {}): Reached => ({
  names,
  named: names.length,
  audience: false,
  reach: null,
  ...more,
});

describe('whoText', () => {
  it('names one, two and three people', () => {
    expect(whoText(reached(['Ines Roque']), false)).toBe('Ines Roque');
    expect(whoText(reached(['Ines', 'Tom']), false)).toBe('Ines and Tom');
    expect(whoText(reached(['Ines', 'Tom', 'Vera']), false)).toBe('Ines, Tom and Vera');
  });

  it('counts the rest of many', () => {
    expect(whoText(reached(['Ines', 'Tom', 'Vera'], { named: 7 }), false)).toBe('Ines, Tom and 5 others');
  });

  it('says what is known of an audience', () => {
    expect(whoText(reached([], { audience: true }), false)).toBe('the audience');
    expect(whoText(reached([], { audience: true, reach: 54 }), false)).toBe('an audience of 54');
    expect(whoText(reached(['Ines'], { audience: true, reach: 9 }), false)).toBe('Ines and an audience of 9');
  });

  it('counts people instead of naming them', () => {
    expect(whoText(reached(['Ines']), true)).toBe('a contact');
    expect(whoText(reached(['Ines', 'Tom', 'Vera']), true)).toBe('3 contacts');
    expect(whoText(reached([]), true)).toBe('');
  });
});
