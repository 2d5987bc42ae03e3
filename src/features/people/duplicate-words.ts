import type { Comparison, DuplicatePair, DuplicateSide } from '../../contract/duplicates';
import type { Likeness, Strength } from '../../domain/people/likely-pair';
import { platformName } from '../../ui/contact-words';
import { calledBy } from './person-words';

const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  strong: 'Very likely one person',
  likely: 'Likely one person',
  possible: 'Perhaps one person',
};

/** How likely two are one, and why, in one sentence. */
export function whyOne({ strength, likenesses }: DuplicatePair): string {
  const words = likenesses.filter(({ kind }) => !isSaidByAnother(kind, likenesses)).map(likenessWords);
  return `${STRENGTH_WORDS[strength]}: ${words.join(', ')}.`;
}

/**
 * What a profile of one of the two would mean for the other; null where there is nothing of the kind.
 * A profile is nobody’s for a name alone: the owner says whose it is.
 */
export function presenceProposal({ keep, merge }: Comparison, pair: DuplicatePair): string | null {
  if (!pair.likenesses.some(({ kind }) => kind === 'name_company')) return null;
  const [found, about] = keep.profiles.length > 0 ? [keep, merge] : [merge, keep];
  const [profile] = found.profiles;
  if (!profile || about.profiles.length > 0 || about.presence === 'yes') return null;
  const where = platformName(profile.platform) || 'A profile';
  return `${where}: ${atCompany(found)}. The same person? Then ${calledBy(about)} has a social presence.`;
}

function atCompany(side: DuplicateSide): string {
  return side.company === '' ? calledBy(side) : `${calledBy(side)} at ${side.company}`;
}

function likenessWords({ kind, shared }: Likeness): string {
  switch (kind) {
    case 'email':
      return `both have had the address ${shared}`;
    case 'phone':
      return `the same phone number ${shared}`;
    case 'profile':
      return 'the same social profile';
    case 'handle':
      return `both call themselves ${shared} on social media`;
    case 'name_company':
      return 'the same name and company';
    case 'name_domain':
      return `the same name, with addresses at ${shared}`;
    case 'initial':
      return `the same surname and initial at ${shared}`;
    case 'near_name':
      return 'nearly the same name';
    case 'name':
      return 'the same name';
    default:
      return kind satisfies never;
  }
}

// “The same name and company” has said “the same name”.
function isSaidByAnother(kind: Likeness['kind'], all: readonly Likeness[]): boolean {
  return (
    kind === 'name' && all.some((other) => other.kind === 'name_company' || other.kind === 'name_domain')
  );
}
