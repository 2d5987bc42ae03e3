/** Where something is likely to be, and its middle. Any unit. */
export type Range = { readonly lower: number; readonly middle: number; readonly upper: number };

export type RangeScale = { readonly min: number; readonly max: number };

const ROOM = 0.12;

/** As far to the left of nothing as to the right: ranges under one another have “no difference” in one line. */
export function evenScale({ lower, middle, upper }: Range): RangeScale {
  const most = Math.max(Math.abs(lower), Math.abs(middle), Math.abs(upper)) || 1;
  const max = most * (1 + ROOM);
  return { min: -max, max };
}

/** From nothing, or below where the range is, to a little beyond its end. */
export function amountScale({ lower, middle, upper }: Range): RangeScale {
  const [least, most] = [Math.min(0, lower, middle), Math.max(0, middle, upper)];
  const room = (most - least || 1) * ROOM;
  return { min: least < 0 ? least - room : 0, max: most > 0 ? most + room : room };
}
