import type { Day } from '../day';
import type { Cents } from '../money';

/** How a rule's sentence writes its days, amounts and kinds: in the owner's formats and the card's words. */
export type Say = {
  readonly day: (value: Day) => string;
  readonly money: (amount: Cents) => string;
  readonly points: (value: number) => string;
  readonly counted: (value: number, one: string, many?: string) => string;
  /** The rate card's words for a kind of act. */
  readonly kind: (id: string) => string;
};

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
