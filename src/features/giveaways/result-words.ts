import { formatRate, formatShare } from '../../domain/format/rate';
import { LEAST_FOR_A_RATE } from '../../domain/giveaways/funnel';
import type { CostPerLead } from '../../domain/leads/cost-per-lead';
import type { LeadsPerGiveaway } from '../../domain/leads/leads-per-giveaway';
import { type Cents, cents, minorUnitDigits } from '../../domain/money';
import type { Interval } from '../../domain/statistics/interval';
import type { Share } from '../../domain/statistics/wilson';
import type { Formats } from '../../ui/formats-context';

export const NOT_ENOUGH = 'Not enough data yet';

/** An estimate and its range in words; `range` is empty where the estimate says it all. */
export type EstimateWords = { readonly figure: string; readonly range: string };

type Rounding = (amount: number) => number;

// From here on the cents of an estimate would be a pretence.
const WHOLE_FROM = 5_00;

/** An estimated amount in cents: `$8.40`, `$135`. A bound is rounded down, so that “more than” stays true. */
export function aboutMoney(amount: number, formats: Formats, round: Rounding = Math.round): string {
  if (amount < WHOLE_FROM) return formats.money(cents(round(amount)));
  const unit = 10 ** minorUnitDigits(formats.currency);
  return formats.wholeMoney(cents(round(amount / unit) * unit));
}

/** What a qualified lead cost: `$18`, `$9 to $41`; “more than $135” without a lead; null where none can be said. */
export function costPerLeadWords(cost: CostPerLead | null, formats: Formats): EstimateWords | null {
  if (cost === null) return null;
  const { estimate, lower, upper } = cost;
  const atLeast = `more than ${aboutMoney(lower, formats, Math.floor)}`;
  if (estimate === null) return lower > 0 ? { figure: atLeast, range: '' } : null;
  if (estimate === 0) return { figure: aboutMoney(0, formats), range: 'it cost nothing' };
  const range =
    upper === Infinity ? atLeast : `${aboutMoney(lower, formats)} to ${aboutMoney(upper, formats)}`;
  return { figure: aboutMoney(estimate, formats), range };
}

/** Qualified leads of one giveaway on average: `2.3`, `1.1 to 4.2`. */
export function leadsPerGiveawayWords(
  leads: LeadsPerGiveaway | null,
  formats: Formats,
): EstimateWords | null {
  if (leads === null) return null;
  const write = (rate: number): string => perGiveaway(rate, formats);
  return { figure: write(leads.rate), range: `${write(leads.lower)} to ${write(leads.upper)}` };
}

/** A number of leads for each giveaway: `4.2`; a second decimal below one, where the first would hide it. */
export function perGiveaway(rate: number, formats: Formats): string {
  return rate < 0.95 ? formatRate(Math.round(rate * 100) / 100, formats.locale) : formats.points(rate);
}

/** A rate with its range, or that it is of too few people: `9% (4% to 20%)`. */
export function shareWords(share: Share | null, { locale }: Formats): string {
  if (share === null) return '';
  if (share.n < LEAST_FOR_A_RATE) return 'too few to say';
  return `${percent(share.p, locale)} (${rangeWords(share, locale)})`;
}

/** A range of shares: `4% to 20%`. */
export function rangeWords({ lower, upper }: Interval, locale: string): string {
  return `${percent(lower, locale)} to ${percent(upper, locale)}`;
}

/** Whole percents; one decimal where they would hide a small share. */
export function percent(share: number, locale: string): string {
  const steps = share < 0.0095 ? 1000 : 100;
  return formatShare(Math.round(share * steps) / steps, locale);
}

/** The least and the most the models credit, as a sentence. */
export function spreadWords(least: Cents, most: Cents, { money, wholeMoney }: Formats): string {
  if (most === 0) return 'No sale is credited to it yet.';
  if (least === most) return `${money(most)}, however credit is shared.`;
  return `Between ${wholeMoney(least)} and ${wholeMoney(most)}, depending on how credit is shared.`;
}

/** Time in minutes as one says it: `45 min`, `6.5 h`. */
export function hoursWords(minutes: number, formats: Formats): string {
  if (minutes < 60) return `${minutes} min`;
  return `${formats.points(minutes / 60)} h`;
}
