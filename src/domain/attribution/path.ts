/** A giveaway somebody responded to, on the first day they did (a day number). */
export type Touch = { readonly giveaway: number; readonly day: number };

/**
 * The touches that may be given credit for a purchase: on its day or up to `lookbackDays` before, oldest
 * first, those of one day by giveaway. Day numbers. Source: measurement, section 2.
 */
export function pathOf<T extends Touch>(
  touches: readonly T[],
  purchaseDay: number,
  lookbackDays: number,
): T[] {
  return touches
    .filter(({ day }) => day <= purchaseDay && purchaseDay - day <= lookbackDays)
    .sort((a, b) => a.day - b.day || a.giveaway - b.giveaway);
}
