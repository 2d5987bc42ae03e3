import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../../src/features/import/time-left';

const left = (done: number, total: number | null, seconds: number): string =>
  timeLeft({ done, total, doing: '' }, seconds * 1000);

describe('timeLeft', () => {
  it('says nothing while there is too little to go by', () => {
    expect(left(0, 100, 20)).toBe('');
    expect(left(50, 100, 1)).toBe('');
    expect(left(50, null, 20)).toBe('');
  });

  it('rounds up to what one can plan with', () => {
    expect(left(90, 100, 10)).toBe('a few seconds left');
    expect(left(50, 100, 17)).toBe('about 20 seconds left');
    expect(left(50, 100, 58)).toBe('about a minute left');
    expect(left(10, 100, 20)).toBe('about 3 minutes left');
  });
});
