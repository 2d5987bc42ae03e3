import type { TierId } from '../ledger/rate-card';
import { type Cents, sumCents } from '../money';
import { BASE, EXPOSED, TIER_IDS } from './arms';
import { centsFromReals } from './cents-from-reals';
import type { Fit } from './fit';
import { moments, perContact } from './moments';
import type { Records } from './records';
import { dataShareOf } from './status';
import { STRATA, type Stratum } from './strata';
import { tierRaking } from './tier-raking';
import { nearestCents } from './value-range';

/** What one contact in credit is expected to add. `contact` is its number in the book. */
export type ContactPart = {
  readonly contact: number;
  readonly stratum: Stratum;
  readonly tier: TierId;
  readonly valueCents: Cents;
};

/** What those in credit of one stratum are expected to add, and how they compare with the others of it. */
export type StratumPart = {
  readonly stratum: Stratum;
  readonly inCredit: number;
  readonly valueCents: Cents;
  /** The shares expected to buy, in credit and not, 0 to 1; and what somebody who buys spends. */
  readonly rateInCredit: number;
  readonly rateOtherwise: number;
  readonly spendCents: Cents;
  /** How much of `valueCents` records of people in credit say, 0 to 1; at 0 it comes from the method alone. */
  readonly dataShare: number;
};

/** What those in credit of one tier are expected to add. */
export type TierPart = { readonly tier: TierId; readonly inCredit: number; readonly valueCents: Cents };

/**
 * What everybody in credit is expected to add, in the order of the records, adding up to `total` to the cent.
 * @throws RangeError as `centsFromReals`
 */
export function contactParts({ ids }: Records, { present, strata }: Fit, total: Cents): ContactPart[] {
  const values = strata.map((model) => perContact(model, EXPOSED));
  const places = [...ids.keys()].filter(
    (at) => present.arms[at] === EXPOSED && (present.strata[at] as number) < strata.length,
  );
  const whole = centsFromReals(
    places.map((at) => values[present.strata[at] as number] as number),
    total,
  );
  return places.map((at, place) => ({
    contact: ids[at] as number,
    stratum: present.strata[at] as Stratum,
    tier: TIER_IDS[present.tiers[at] as number] as TierId,
    valueCents: whole[place] as Cents,
  }));
}

/** The strata with anybody in credit: each is the sum of its contacts, so their parts add up to the cent. */
export function stratumParts({ strata, training }: Fit, contacts: readonly ContactPart[]): StratumPart[] {
  return STRATA.flatMap((stratum) => {
    const model = strata[stratum];
    const own = contacts.filter((part) => part.stratum === stratum);
    if (!model || own.length === 0) return [];
    const valueCents = sumCents(own.map((part) => part.valueCents));
    const rates = { rateInCredit: model.rates[EXPOSED].mean, rateOtherwise: model.rates[BASE].mean };
    const spendCents = nearestCents(model.spend.mean);
    const dataShare = dataShareOf(training, stratum);
    return [{ stratum, inCredit: own.length, valueCents, ...rates, spendCents, dataShare }];
  });
}

/** The tiers with anybody in credit, adding up to `total` to the cent. Source: measurement, section 4.6. */
export function tierParts(fit: Fit, total: Cents): TierPart[] {
  const tiers = tierValues(fit).filter(({ inCredit }) => inCredit > 0);
  const values = tiers.map(({ value }) => value);
  const whole = centsFromReals(values, total);
  return tiers.map(({ tier, inCredit }, at) => ({ tier, inCredit, valueCents: whole[at] as Cents }));
}

/** False for amounts so large that their parts cannot be added up to the cent. */
export function isCountable(fit: Fit): boolean {
  const parts = [...moments(fit.strata, EXPOSED).perStratum, ...tierValues(fit).map(({ value }) => value)];
  return parts.reduce((sum, part) => sum + Math.abs(part), 0) < Number.MAX_SAFE_INTEGER;
}

function tierValues({ strata, tiersNow, training }: Fit) {
  const raked = strata.map(({ rates, spend }, stratum) => {
    const means = { exposed: rates[EXPOSED].mean, base: rates[BASE].mean, spend: spend.mean };
    const counts = training.tiers[stratum]?.map(({ n, y }, tier) => ({
      contacts: tiersNow[stratum]?.[tier] ?? 0,
      n: n / training.phi,
      y: y / training.phi,
    }));
    return tierRaking(means, counts ?? []).values;
  });
  return TIER_IDS.map((tier, code) => ({
    tier,
    inCredit: tiersNow.reduce((sum, people) => sum + (people[code] ?? 0), 0),
    value: raked.reduce((sum, values) => sum + (values[code] ?? 0), 0),
  }));
}
