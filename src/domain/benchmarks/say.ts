import type { Cents } from '../money';

/** How the sentences of a benchmark write their figures, in the owner's formats. */
export type BenchmarkSay = {
  /** An amount without its decimals, a minus where it is one: `$43`, `−$9`. */
  readonly money: (amount: Cents) => string;
  readonly counted: (value: number, one: string, many?: string) => string;
  /** A part of a whole: `12.5%`. */
  readonly share: (value: number) => string;
  /** A difference of two shares in percentage points, without the unit: `25`, `−1.3` (`formatSharePoints`). */
  readonly sharePoints: (difference: number) => string;
};
