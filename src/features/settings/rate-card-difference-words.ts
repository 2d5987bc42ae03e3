import type { CardDifference } from '../../domain/ledger/rate-card-differences';
import { tierName } from '../../domain/ledger/tier-name';
import type { Formats } from '../../ui/formats-context';
import { className, exactChange, exactPoints, percent } from './rate-card-words';

type Of<What extends CardDifference['what']> = Extract<CardDifference, { what: What }>;

/** One thing a card says otherwise than the one before it, as a sentence. */
export function differenceSentence(difference: CardDifference, formats: Formats): string {
  const { locale } = formats;
  switch (difference.what) {
    case 'kind_added':
      return addedSentence(difference, formats);
    case 'kind_removed':
      return `“${difference.kind.label}” is no longer on the card.`;
    case 'renamed':
      return `“${difference.from}” is called “${difference.to}”.`;
    case 'class':
      return `“${difference.label}” is among the ${className(difference.to).toLowerCase()}.`;
    case 'points':
      return `“${difference.label}” is worth ${exactChange(difference.to, locale)} instead of ${exactChange(difference.from, locale)}.`;
    case 'most_a_day':
      return `“${difference.label}” counts ${mostADay(difference.to)} instead of ${mostADay(difference.from)}.`;
    case 'half_life':
      return halfLifeSentence(difference);
    case 'tier_begins':
      return `${tierName(difference.tier)} begins at ${cut(difference.to, locale)} instead of ${cut(difference.from, locale)}.`;
    case 'audience':
      break;
  }
  return `Somebody reached without a name counts for ${percent(difference.to, locale)} instead of ${percent(difference.from, locale)}.`;
}

function addedSentence({ kind }: Of<'kind_added' | 'kind_removed'>, { locale }: Formats): string {
  const limit = kind.maxUnitsPerDay === null ? '' : `, ${mostADay(kind.maxUnitsPerDay)}`;
  return `“${kind.label}” is new: ${exactChange(kind.points, locale)}${limit}.`;
}

function mostADay(most: number | null): string {
  return most === null ? 'any number a day' : `at most ${most} a day`;
}

function halfLifeSentence({ class: cls, from, to }: Of<'half_life'>): string {
  const name = className(cls);
  if (to === null) return `${name} do not fade. Before, half of their points faded in ${days(from)}.`;
  if (from === null) return `${name} fade again: half of their points in ${days(to)}.`;
  return `Half of the points of ${name.toLowerCase()} fade in ${days(to)} instead of ${days(from)}.`;
}

function days(count: number | null): string {
  return count === 1 ? 'one day' : `${count ?? 0} days`;
}

function cut(points: number | null, locale: string): string {
  return exactPoints(points ?? 0, locale);
}
