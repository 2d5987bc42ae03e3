import type { Day } from '../../domain/day';
import { type Month, monthOf } from '../../domain/month';

/** A balance in points at the end of a day. */
export type CurvePoint = { readonly day: Day; readonly balance: number };

const FEW = 31;

/** What a figure stood at in a month; null where there is none. */
export type MonthPoint = { readonly month: Month; readonly value: number | null };

/** The part of the scale a curve is drawn on. */
export type Scale = { readonly min: number; readonly max: number };

/**
 * A scale that fills the drawing without making a mountain of a molehill: it spans at least two points,
 * and a tenth of the largest balance.
 */
export function scaleOf(points: readonly CurvePoint[]): Scale {
  const balances = points.map((point) => point.balance);
  const [low, high] = [Math.min(...balances), Math.max(...balances)];
  const least = Math.max(2, Math.max(Math.abs(low), Math.abs(high)) / 10);
  const room = Math.max(0, least - (high - low)) / 2 + (high - low) * 0.08;
  return { min: low - room, max: high + room };
}

/** The rows of the table behind a curve: each day of a short one, else each month's last day and the newest. */
export function tableRows(points: readonly CurvePoint[]): CurvePoint[] {
  if (points.length <= FEW) return [...points];
  return points.filter((point, i) => {
    const next = points[i + 1];
    return next === undefined || monthOf(next.day) !== monthOf(point.day);
  });
}
