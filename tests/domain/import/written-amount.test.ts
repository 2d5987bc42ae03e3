import { describe, expect, it } from 'vitest';
import { isZeroOrBlank, less, negated } from '../../../src/domain/import/catalogue/written-amount';

describe('an amount of a known source', () => {
  it.each(['', ' ', '0', '0.00', '$0,00', '0 €', '-', '--', 0])('is nothing: %j', (cell) => {
    expect(isZeroOrBlank(cell)).toBe(true);
  });

  it.each(['ten', 'n/a', '#REF!', '0.01', '-5', 3])('is something: %j', (cell) => {
    expect(isZeroOrBlank(cell)).toBe(false);
  });

  it('is turned round as written; a word stays as the owner wrote it, to be refused', () => {
    expect(['$12.50', '-3', '(4.00)', '', 'ten'].map(negated)).toEqual(['-$12.50', '3', '4.00', '', 'ten']);
  });

  it('less a part that is no amount is that part, never the whole', () => {
    expect(less('20.00', '5.00', 'point')).toBe('15.00');
    expect(less('20.00', 'ten', 'point')).toBe('ten');
    expect(less('all', '5.00', 'point')).toBe('all');
  });
});
