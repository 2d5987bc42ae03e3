import { withTrueMinus } from '../../domain/format/minus';
import type { EntryClass, HalfLives, Tier } from '../../domain/ledger/rate-card';
import type { Formats } from '../../ui/formats-context';

const CLASS_NAMES: Readonly<Record<EntryClass, string>> = {
  deposit: 'Deposits',
  ask: 'Asks',
  breach: 'Breaches',
};

/** What a class of entries is called. */
export function className(cls: EntryClass): string {
  return CLASS_NAMES[cls];
}

/** How long points of a class last: “Half of it fades in 180 days”. */
export function fadingSentence(cls: EntryClass, halfLives: HalfLives): string {
  const days = halfLives[cls];
  if (days === null) return 'They do not fade.';
  return `Half of their points fade in ${days === 1 ? 'one day' : `${days} days`}.`;
}

/** The balances of a tier: “2.0 to under 10.0”. The tier before it gives the lower end. */
export function tierRange(tier: Tier, before: Tier | undefined, formats: Formats): string {
  const at = (points: number): string => exactPoints(points, formats.locale);
  const from = before?.below ?? null;
  if (from === null) return tier.below === null ? 'any' : `under ${at(tier.below)}`;
  if (tier.below === null) return `${at(from)} and more`;
  return `${at(from)} to under ${at(tier.below)}`;
}

/** Points to the last decimal a card keeps, one at least: `2.25`. */
export function exactPoints(points: number, locale: string): string {
  return exact(points, locale, 'negative');
}

/** What a unit of a kind is worth, always signed: `+2.25`. */
export function exactChange(points: number, locale: string): string {
  return exact(points, locale, 'exceptZero');
}

/** A share of one as a percentage, without decimals it does not need: `25%`. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(share);
}

function exact(points: number, locale: string, signDisplay: 'negative' | 'exceptZero'): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 6 };
  return withTrueMinus(new Intl.NumberFormat(locale, { ...digits, signDisplay }).formatToParts(points));
}
