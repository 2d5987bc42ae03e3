import type { BenchmarkSay } from '../../domain/benchmarks/say';
import { type Cents, cents } from '../../domain/money';
import { JOINER } from '../../ui/say';

/** How a figure of a comparison is written: shares of 1 as points, or cents as money. */
export type Unit = 'points' | 'money';

/** A difference with its sign: `+13 points`, `−$9`; nothing has none. */
export function signed(value: number, unit: Unit, say: BenchmarkSay): string {
  const text = unit === 'points' ? say.sharePoints(value) : say.money(asCents(value));
  const none = unit === 'points' ? say.sharePoints(0) : say.money(cents(0));
  return value > 0 && text !== none ? `+${JOINER}${text}` : text;
}

/** A difference with its range: `+13 points (+1 to +25)`. */
export function differenceText(
  { estimate, lower, upper }: { estimate: number; lower: number; upper: number },
  unit: Unit,
  say: BenchmarkSay,
): string {
  const points = unit === 'points' ? ' points' : '';
  return `${signed(estimate, unit, say)}${points} (${signed(lower, unit, say)} to ${signed(upper, unit, say)})`;
}

/** A mean of cents as an amount: the nearest, and the largest there is beyond it. */
export function asCents(value: number): Cents {
  const most = Number.MAX_SAFE_INTEGER;
  return cents(Math.max(-most, Math.min(most, Math.round(value))));
}

/** How many times as likely: `1.5 times as likely (1.0 to 2.2)`; null where one cannot be said. */
export function ratioText(
  ratio: { readonly ratio: number | null; readonly lower: number; readonly upper: number } | null,
  locale: string,
): string | null {
  if (ratio === null || ratio.ratio === null || !Number.isFinite(ratio.ratio)) return null;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const upper = Number.isFinite(ratio.upper)
    ? `to ${format.format(ratio.upper)}`
    : 'upwards, without a limit';
  return `${format.format(ratio.ratio)} times as likely (${format.format(ratio.lower)} ${upper})`;
}

/** A p-value as it is printed: two digits, and nothing below a thousandth. */
export function pText(p: number, locale: string): string {
  const write = (value: number): string =>
    new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(value);
  return p < 0.001 ? `below ${write(0.001)}` : write(p);
}
