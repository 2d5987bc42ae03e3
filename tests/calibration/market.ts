import { type Day, day, dayNumber, dayOfNumber } from '../../src/domain/day';

/** How a simulated market goes through its days. */
export type MarketId = 'steady' | 'gifts, rising' | 'gifts, falling';

/** How busy each day is, 1 on an average one, from the first recorded day on; and how long its records are. */
export type Market = { readonly recordDays: number; readonly busy: (day: number) => number };

/** How busy each month of a gift shop is, 1 on average: half of a year’s sales come in its last two months. */
const GIFT_YEAR = [0.5, 0.7, 0.7, 0.7, 0.9, 0.7, 0.6, 0.6, 0.7, 1, 1.9, 3] as const;
/** A year changes sales by the factor e to this: 1.5 times as much, or two thirds. */
const YEARLY_TREND = Math.log(1.5);
const MONTH_PLACE = [5, 7] as const;
const FIRST = dayNumber(day('2024-01-01'));

/** The market of an estimate on a day; trends are told from that day. */
export function marketOf(id: MarketId, asOf: Day): Market {
  if (id === 'steady') return { recordDays: 730, busy: () => 1 };
  const trend = id === 'gifts, rising' ? YEARLY_TREND : -YEARLY_TREND;
  const end = dayNumber(asOf);
  return {
    recordDays: 480,
    busy: (at) => seasonOf(at) * Math.exp((trend * (at - end)) / 365),
  };
}

/** The day of an estimate: of a gift shop any day of a year, so that December lies ahead of some and behind others. */
export function anyDay(share: number): Day {
  return dayOfNumber(FIRST + 730 + Math.floor(share * 365));
}

function seasonOf(at: number): number {
  const month = Number(dayOfNumber(at).slice(...MONTH_PLACE));
  return GIFT_YEAR[month - 1] ?? 1;
}
