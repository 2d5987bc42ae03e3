import { type Records, firstAfter } from './records';

/** Those who bought this many days ago or less bought lately. */
const LATELY_DAYS = 180;

/** The kinds of past buying that people are compared within (measurement, section 4.2). */
export type Stratum = 0 | 1 | 2 | 3 | 4;

export const STRATA: readonly Stratum[] = [0, 1, 2, 3, 4];

const NAMES = [
  'Never bought',
  'Bought once, lately',
  'Bought once, long ago',
  'Bought again, lately',
  'Bought again, not lately',
] as const;

/** What a stratum is called. */
export function stratumName(stratum: Stratum): string {
  return NAMES[stratum];
}

/** What a stratum means, as a sentence. */
export function stratumSentence(stratum: Stratum): string {
  if (stratum === 0) return 'Nothing bought up to that day.';
  const ago = `${String(LATELY_DAYS)} days ago`;
  const last = stratum % 2 === 1 ? `${ago} or later` : `more than ${ago}`;
  return stratum < 3 ? `Bought on one day, ${last}.` : `Bought on two days or more, last ${last}.`;
}

/** The stratum of somebody who bought on these days, in any order, as of a day. Day numbers. */
export function stratumOfDays(buyingDays: readonly number[], asOf: number): Stratum {
  const past = buyingDays.filter((day) => day <= asOf);
  return stratumBy(new Set(past).size, Math.max(...past), asOf);
}

/** The stratum of a contact of the records as of a day. A day with nothing but refunds is no buying day. */
export function stratumOf(records: Records, contact: number, asOf: number): Stratum {
  let buyingDays = 0;
  let last = -Infinity;
  const start = records.starts[contact] as number;
  for (let at = firstAfter(records, contact, asOf) - 1; at >= start && buyingDays < 2; at--) {
    const day = records.days[at] as number;
    if (!((records.amounts[at] as number) > 0) || (buyingDays > 0 && day === last)) continue;
    last = buyingDays === 0 ? day : last;
    buyingDays++;
  }
  return stratumBy(buyingDays, last, asOf);
}

function stratumBy(buyingDays: number, last: number, asOf: number): Stratum {
  if (buyingDays === 0) return 0;
  const lately = asOf - last <= LATELY_DAYS;
  return buyingDays === 1 ? (lately ? 1 : 2) : lately ? 3 : 4;
}
