import { type Cents, cents, sumCents } from '../money';

/** What a giveaway cost: money, and hours at what they cost; `uncostedMinutes` had no cost on record. */
export type GiveawayCost = {
  readonly moneyCents: Cents;
  readonly hoursCents: Cents;
  readonly totalCents: Cents;
  readonly minutes: number;
  readonly uncostedMinutes: number;
};

/** Time somebody put in, and the cents an hour of theirs cost; null where nobody wrote that down. */
export type TimeSpent = { readonly minutes: number; readonly hourCostCents: Cents | null };

/**
 * The cost of one giveaway: its money, and everybody's time at what their hour cost, each rounded to whole
 * cents. Time without an hour cost adds nothing and is told apart. Source: measurement, section 3.8.
 */
export function giveawayCost(moneyCents: Cents, time: readonly TimeSpent[]): GiveawayCost {
  const hoursCents = sumCents(
    time.map(({ minutes, hourCostCents }) => cents(Math.round((minutes * (hourCostCents ?? 0)) / 60))),
  );
  const minutesOf = (spent: readonly TimeSpent[]): number => spent.reduce((sum, one) => sum + one.minutes, 0);
  return {
    moneyCents,
    hoursCents,
    totalCents: cents(moneyCents + hoursCents),
    minutes: minutesOf(time),
    uncostedMinutes: minutesOf(time.filter(({ hourCostCents }) => hourCostCents === null)),
  };
}

/** The cost of several together. */
export function addedCosts(costs: readonly GiveawayCost[]): GiveawayCost {
  return {
    moneyCents: sumCents(costs.map((cost) => cost.moneyCents)),
    hoursCents: sumCents(costs.map((cost) => cost.hoursCents)),
    totalCents: sumCents(costs.map((cost) => cost.totalCents)),
    minutes: costs.reduce((sum, cost) => sum + cost.minutes, 0),
    uncostedMinutes: costs.reduce((sum, cost) => sum + cost.uncostedMinutes, 0),
  };
}
