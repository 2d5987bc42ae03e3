/** What the shop sells, with its price in cents and how often it is taken. */
export type Goods = { readonly name: string; readonly cents: number; readonly weight: number };

export const HOUSEHOLD_GOODS: readonly Goods[] = [
  { name: 'tea towel', cents: 2400, weight: 9 },
  { name: 'four napkins', cents: 4600, weight: 7 },
  { name: 'table runner', cents: 6200, weight: 4 },
  { name: 'linen apron', cents: 6800, weight: 5 },
  { name: 'tablecloth', cents: 14500, weight: 1.6 },
  { name: 'cushion cover', cents: 5400, weight: 3 },
  { name: 'linen throw', cents: 16800, weight: 0.9 },
  { name: 'madder dye kit', cents: 3200, weight: 4 },
  { name: 'indigo dye kit', cents: 3800, weight: 4 },
  { name: 'lavender sachet', cents: 1400, weight: 5 },
  { name: 'bread bag', cents: 1900, weight: 4 },
  { name: 'workshop place', cents: 7500, weight: 1.8 },
  { name: 'skein of linen thread', cents: 1250, weight: 3 },
];

/** What houses and restaurants take, by the dozen and at trade prices. */
export const TRADE_GOODS: readonly Goods[] = [
  { name: 'trade napkins', cents: 920, weight: 6 },
  { name: 'trade tea towels', cents: 1680, weight: 4 },
  { name: 'trade table runners', cents: 4700, weight: 1 },
  { name: 'trade aprons', cents: 4900, weight: 2 },
  { name: 'trade bread bags', cents: 1300, weight: 2 },
];
