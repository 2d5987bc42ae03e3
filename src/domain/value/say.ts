import type { Cents } from '../money';

/** How the sentences of an estimate write their figures, in the owner’s formats. */
export type ValueSay = {
  /** An amount without its decimals, a minus where it is one: `$1,150`. */
  readonly money: (amount: Cents) => string;
  readonly counted: (value: number, one: string, many?: string) => string;
  /** A part of a whole: `62%`. */
  readonly share: (value: number) => string;
};
