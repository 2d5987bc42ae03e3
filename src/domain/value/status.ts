import { BASE, EXPOSED } from './arms';
import { WEIGHTS } from './assumptions';
import type { Fit } from './fit';

/** From so many on, a figure is shown; and from so many, it is settled (measurement, section 4.6). */
const FIGURE_NEEDS = { stretches: 20, purchases: 5 };
const SETTLED_NEEDS = { purchases: 20, compared: 0.8 };
/** A stratum with fewer others than this has nobody to be compared with. Contacts, weighted. */
const FEWEST_OTHERS = 5;

/**
 * `noExposed`: nobody is in credit. `assumption`: too little is known, no figure is shown. `early`: a first
 * figure. `ok`: settled.
 */
export type ValueStatus = 'noExposed' | 'assumption' | 'early' | 'ok';

/**
 * What is still needed: `figure` before anything can be said, `settled` before it is more than early.
 * Stretches are contacts once for each past stretch they were there in, purchases those of them in which they
 * bought, compared the share of people in credit with others like them (0 to 1).
 */
export type Missing = Lack<'inCredit'> | Lack<'stretches'> | Lack<'purchases'> | Lack<'compared'> | TooLarge;

type Lack<W> = {
  readonly what: W;
  readonly before: 'figure' | 'settled';
  readonly need: number;
  readonly have: number;
};

/** Amounts too large to be added up to the cent. */
type TooLarge = { readonly what: 'amounts'; readonly before: 'figure' };

/** What a figure rests on. Shares are 0 to 1 and null while nobody is in credit. */
export type ValueBasis = {
  readonly inCredit: number;
  readonly stretches: number;
  readonly purchases: number;
  /** How much of the figure the owner’s own records say; the rest is the assumption that credit changes nothing. */
  readonly dataShare: number | null;
  readonly assumptionShare: number | null;
  /** The share of people in credit with too few others like them. */
  readonly uncomparedShare: number | null;
};

/** What a fitted day rests on. Source: measurement, section 4.6 (basis). */
export function valueBasis({ training, strata }: Fit): ValueBasis {
  let inCredit = 0;
  let fromData = 0;
  let uncompared = 0;
  strata.forEach(({ contacts }, stratum) => {
    const observed = training.contacts[stratum] ?? [0, 0, 0];
    const now = contacts[EXPOSED];
    inCredit += now;
    fromData += now * dataShareOf(training, stratum);
    if (observed[BASE] / training.phi < FEWEST_OTHERS) uncompared += now;
  });
  const of = (part: number): number | null => (inCredit === 0 ? null : part / inCredit);
  return {
    inCredit,
    stretches: training.contactWindows,
    purchases: training.buyerWindows,
    dataShare: of(fromData),
    assumptionShare: of(inCredit - fromData),
    uncomparedShare: of(uncompared),
  };
}

/** How much of what credit adds in a stratum records of people in credit say, 0 to 1 (measurement, section 4.6, basis). */
export function dataShareOf({ contacts, phi }: Fit['training'], stratum: number): number {
  const n = (contacts[stratum]?.[EXPOSED] ?? 0) / phi;
  return n / (WEIGHTS.cell + n);
}

/** How far a figure can be relied on. Source: measurement, section 4.6 (status). */
export function valueStatus(basis: ValueBasis): ValueStatus {
  if (basis.inCredit === 0) return 'noExposed';
  if (!enoughData(basis)) return 'assumption';
  return missingFor(basis).length > 0 ? 'early' : 'ok';
}

/** True when there are records enough for a forecast of any kind. */
export function enoughData({ stretches, purchases }: ValueBasis): boolean {
  return stretches >= FIGURE_NEEDS.stretches && purchases >= FIGURE_NEEDS.purchases;
}

/** Everything still needed, what matters most first; nothing of a settled figure. */
export function missingFor(basis: ValueBasis): Missing[] {
  const { inCredit, stretches, purchases, uncomparedShare } = basis;
  const compared = uncomparedShare === null ? 1 : 1 - uncomparedShare;
  const needs = [
    { what: 'inCredit', before: 'figure', need: 1, have: inCredit },
    { what: 'stretches', before: 'figure', need: FIGURE_NEEDS.stretches, have: stretches },
    { what: 'purchases', before: 'figure', need: FIGURE_NEEDS.purchases, have: purchases },
    { what: 'purchases', before: 'settled', need: SETTLED_NEEDS.purchases, have: purchases },
    { what: 'compared', before: 'settled', need: SETTLED_NEEDS.compared, have: compared },
  ] as const;
  return needs.filter(({ need, have }) => have < need);
}
