import type { Day } from '../day';

/** One contact and one giveaway, on the first day of any response to it. */
export type Touch = { readonly giveawayId: number; readonly day: Day };

/** The giveaways somebody had responded to by a day, oldest first. */
export function touchesOf(
  responses: readonly { readonly giveawayId: number; readonly day: Day }[],
  asOf: Day,
): Touch[] {
  const first = new Map<number, Day>();
  for (const { giveawayId, day } of responses) {
    const before = first.get(giveawayId);
    if (day <= asOf && (before === undefined || day < before)) first.set(giveawayId, day);
  }
  return [...first]
    .map(([giveawayId, day]) => ({ giveawayId, day }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.giveawayId - b.giveawayId);
}
