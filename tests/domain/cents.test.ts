import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centsFromDecimal } from '../../src/domain/money';

const digitsOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('0', '1', '4', '5', '6', '9'), maxLength });

// In whole numbers throughout: the decimals beyond the currency's decide by their first digit.
function expected(sign: string, whole: string, decimals: string, digits: number): number | null {
  if (whole + decimals === '') return null;
  const padded = decimals.padEnd(digits + 1, '0');
  const units =
    BigInt(`${whole || '0'}${padded.slice(0, digits)}`) + (padded.charAt(digits) >= '5' ? 1n : 0n);
  if (units > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(sign === '-' ? -units : units);
}

it('decimal text is the minor units it says, rounded once, half away from zero', () => {
  const parts = fc.tuple(fc.constantFrom('', '-', '+'), digitsOf(18), fc.option(digitsOf(6), { nil: null }));
  fc.assert(
    fc.property(parts, fc.nat({ max: 4 }), ([sign, whole, decimals], digits) => {
      const text = `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`;
      const found = centsFromDecimal(text, digits);
      // Zero has no sign here: nobody is owed minus nothing.
      expect(found === null ? null : found + 0).toBe(expected(sign, whole, decimals ?? '', digits));
    }),
    { numRuns: 2000 },
  );
});

it.each(['', '.', '-', '1.2.3', '1,5', ' 1', '1 ', '1e3', 'x', '1-'])('%j is no amount', (text) => {
  expect(centsFromDecimal(text, 2)).toBeNull();
});
