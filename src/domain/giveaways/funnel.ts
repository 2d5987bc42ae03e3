import type { Share } from '../statistics/wilson';

/** The groups of people of a giveaway that can be opened. */
export const FUNNEL_STEPS = [
  'responded',
  'registered',
  'attended',
  'stayed',
  'downloaded',
  'replied',
  /** Had bought, or were called a customer, before they responded. */
  'customers',
  /** Responded and were no customer yet. */
  'leads',
  /** Leads who met the owner's rule, or were marked, within the lookback window after they responded. */
  'qualified',
  /** Leads who bought within the lookback window after they responded. */
  'bought',
  /** Of these, the ones who had qualified first. */
  'qualified_then_bought',
  /** Customers who bought again within the lookback window after they responded. */
  'bought_again',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** How many people came how far, each counted once however often they clicked. */
export type FunnelCounts = Readonly<Record<Exclude<FunnelStep, 'stayed'>, number>> & {
  /** Everybody it reached, named or not; null where nobody wrote down how many. */
  readonly reached: number | null;
  /** Attended for at least half of its length; null where its length is not on record. */
  readonly stayed: number | null;
};

/** Days from somebody's response to the day they qualified: of how many, the middle, and the middle half. */
export type DaysToQualified = {
  readonly n: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
};

/** Shares with their intervals at 95 %; null of nobody. */
export type FunnelRates = {
  readonly respondedOfReached: Share | null;
  readonly leadsOfResponded: Share | null;
  readonly qualifiedOfLeads: Share | null;
  readonly boughtOfLeads: Share | null;
};

export type Funnel = {
  readonly counts: FunnelCounts;
  readonly rates: FunnelRates;
  readonly daysToQualified: DaysToQualified | null;
};

/** A rate of fewer people than these says too little to be read (measurement, section 3.9). */
export const LEAST_FOR_A_RATE = 10;
