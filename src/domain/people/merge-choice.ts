import type { Day } from '../day';

/** The fields of a contact of which one value can be shown; everything else is kept from both. */
export const CHOSEN_FIELDS = ['name', 'company', 'email', 'phone', 'presence', 'firstContactOn'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** Whose value is kept: of the contact that stays, or of the one that goes. */
export type Side = 'keep' | 'merge';
export type Choice = Readonly<Record<ChosenField, Side>>;

/** What a choice is made from. */
export type Choosable = {
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly presence: 'yes' | 'no' | 'unchecked';
  readonly presenceCheckedOn: Day | null;
  readonly firstContactOn: Day | null;
};

/**
 * The fuller value of each field: what is known beats what is not, a name in full beats initials, a
 * presence checked later beats one checked before, and first contact is the earlier day. Equals stay.
 */
export function fullerOf(keep: Choosable, merge: Choosable): Choice {
  const better = (isBetter: boolean): Side => (isBetter ? 'merge' : 'keep');
  return {
    name: better(fullness(merge.name) > fullness(keep.name)),
    company: better(fullness(merge.company) > fullness(keep.company)),
    email: better(keep.email === null && merge.email !== null),
    phone: better(keep.phone === null && merge.phone !== null),
    presence: better(isFresher(merge, keep)),
    firstContactOn: better(isEarlier(merge.firstContactOn, keep.firstContactOn)),
  };
}

/** The notes of both, a line that stands in both only once. */
export function notesOfBoth(kept: string, merged: string): string {
  if (kept === '' || merged === '') return kept || merged;
  const lines = kept.split('\n');
  return [...lines, ...merged.split('\n').filter((line) => !lines.includes(line))].join('\n');
}

// Letters count, and a word of one letter or all capitals counts for little: “J. SMITH” is less than “Jo Smith”.
function fullness(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = words.filter((word) => word.length > 1).length;
  const isShouted = text !== '' && text === text.toUpperCase();
  return whole * 100 + Math.min(99, words.join('').length) - (isShouted ? 50 : 0);
}

function isFresher(a: Choosable, b: Choosable): boolean {
  if (a.presence === 'unchecked' || b.presence === 'unchecked')
    return b.presence === 'unchecked' && a.presence !== 'unchecked';
  return (a.presenceCheckedOn ?? '') > (b.presenceCheckedOn ?? '');
}

function isEarlier(a: Day | null, b: Day | null): boolean {
  return a !== null && (b === null || a < b);
}
