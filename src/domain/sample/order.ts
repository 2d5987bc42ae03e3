import type { Day } from '../day';
import type { Basket } from './basket';
import type { Character } from './cast';

/** An order before it has its number; nobody is named on a guest’s. */
export type Order = {
  readonly who: Character | null;
  readonly day: Day;
  readonly source: string;
  readonly basket: Basket;
};

/** Money given back for an order, in cents. */
export type Refund = { readonly day: Day; readonly cents: number; readonly note: string };
