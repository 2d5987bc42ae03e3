import type { Calculation, CalculationLine } from './explanation';
import { type Quantity, asPrintedUnits, change } from './quantity';
import { type Words, words } from './words';

/**
 * Lines and their sum. Every line is printed as it is printed everywhere else; what that leaves over
 * stands in a line of its own, so that the eye can add it up.
 */
export function addingUp(
  heading: string,
  lines: readonly CalculationLine[],
  result: CalculationLine,
): Calculation {
  const sum = lines.reduce((total, { quantity }) => total + asPrintedUnits(quantity), 0);
  const left = asPrintedUnits(result.quantity) - sum;
  return { heading, lines: left === 0 ? lines : [...lines, roundingLine(left, result.quantity)], result };
}

/** Lines beside one another that are no sum. */
export function listing(heading: string, lines: readonly CalculationLine[]): Calculation {
  return { heading, lines, result: null };
}

/** One line; what has no note has none. */
export function line(label: Words | string, quantity: Quantity, note?: Words): CalculationLine {
  const base = { label: typeof label === 'string' ? [label] : label, quantity };
  return note === undefined ? base : { ...base, note };
}

function roundingLine(units: number, { unit, ...rest }: Quantity): CalculationLine {
  const isPoints = unit === 'points' && 'decimals' in rest;
  if (!isPoints) throw new RangeError('Lines that are not points add up exactly');
  const { decimals } = rest;
  return line(
    words`Rounding`,
    change(units / 10 ** decimals, decimals),
    words`each line is rounded by itself`,
  );
}
