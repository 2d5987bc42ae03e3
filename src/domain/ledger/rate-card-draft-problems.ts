import { PROGRAM_KINDS } from './program-kinds';
import type { DraftKind, DraftTier, FieldProblem, RateCardDraft } from './rate-card-draft';
import { folded } from './rate-card-kind-id';
import { ENTRY_CLASSES, type RateCard } from './rate-card';
import { tierName } from './tier-name';

/** The most one unit of a kind may be worth, in points, either way. */
const MOST_POINTS = 1000;
const LONGEST_HALF_LIFE = 3650;
const MOST_UNITS = 10_000;
/** The farthest from nought a tier may begin, in points. */
const FARTHEST_CUT = 100_000;
const MOST_KINDS = 200;
const LONGEST_LABEL = 80;

/** Everything that keeps a draft from being a rate card, field by field, in plain words. */
export function draftProblems(draft: RateCardDraft, cards: readonly RateCard[]): FieldProblem[] {
  return [
    ...draft.kinds.flatMap((kind, at) => problemsOfKind(kind, `kinds.${at}`)),
    ...repeatedLabels(draft.kinds),
    ...missingKinds(draft.kinds, cards),
    ...problemsOfHalfLives(draft),
    ...problemsOfTiers(draft.tiers),
    ...problemsOfFactor(draft.audienceFactor),
  ];
}

function problemsOfKind(kind: DraftKind, at: string): FieldProblem[] {
  const label = kind.label.trim();
  const problems = [
    { field: `${at}.label`, message: problemOfLabel(label) },
    { field: `${at}.points`, message: problemOfPoints(kind) },
    { field: `${at}.maxUnitsPerDay`, message: problemOfMostADay(kind.maxUnitsPerDay) },
  ];
  return problems.flatMap(({ field, message }) => (message === null ? [] : [{ field, message }]));
}

function problemOfLabel(label: string): string | null {
  if (label === '') return 'A kind has a name.';
  return label.length > LONGEST_LABEL ? `A name has at most ${LONGEST_LABEL} letters.` : null;
}

function problemOfPoints({ points, class: cls }: DraftKind): string | null {
  if (points === null || !Number.isFinite(points)) return 'A kind is worth some points.';
  const isDeposit = cls === 'deposit';
  if (isDeposit ? points <= 0 : points >= 0) {
    return isDeposit ? 'A deposit gives more than nothing.' : 'A withdrawal takes more than nothing.';
  }
  if (Math.abs(points) > MOST_POINTS) return `At most ${MOST_POINTS} points.`;
  return isInMicros(points) ? null : 'Points have at most six decimals.';
}

function problemOfMostADay(most: number | null): string | null {
  if (most === null) return null;
  if (!Number.isInteger(most)) return 'A whole number, or empty for any number.';
  if (most < 1) return 'At least 1 a day, or empty for any number.';
  return most > MOST_UNITS ? `At most ${MOST_UNITS}, or empty for any number.` : null;
}

function repeatedLabels(kinds: readonly DraftKind[]): FieldProblem[] {
  const labels = kinds.map((kind) => folded(kind.label));
  const ids = kinds.map((kind) => kind.id);
  return kinds.flatMap((kind, at) => {
    const repeatsLabel = labels[at] !== '' && labels.indexOf(labels[at] ?? '') < at;
    const repeatsId = kind.id !== null && ids.indexOf(kind.id) < at;
    if (!repeatsLabel && !repeatsId) return [];
    return [{ field: `kinds.${at}.label`, message: 'Another kind has this name already.' }];
  });
}

function missingKinds(kinds: readonly DraftKind[], cards: readonly RateCard[]): FieldProblem[] {
  if (kinds.length > MOST_KINDS) {
    return [{ field: 'kinds', message: `A rate card has at most ${MOST_KINDS} kinds.` }];
  }
  const earlier = new Map(cards.flatMap((card) => card.kinds.map((kind) => [kind.id, kind] as const)));
  return PROGRAM_KINDS.flatMap((id) => {
    const known = earlier.get(id);
    const at = kinds.findIndex((kind) => kind.id === id);
    if (!known) return [];
    if (at === -1) return [{ field: 'kinds', message: `“${known.label}” is needed and cannot be removed.` }];
    if (kinds[at]?.class === known.class) return [];
    return [{ field: `kinds.${at}.label`, message: `“${known.label}” stays in its class.` }];
  });
}

function problemsOfHalfLives({ halfLifeDays }: RateCardDraft): FieldProblem[] {
  return ENTRY_CLASSES.flatMap((cls) => {
    const days = halfLifeDays[cls];
    if (days === null || (Number.isInteger(days) && days >= 1 && days <= LONGEST_HALF_LIFE)) return [];
    const message = `A whole number of days from 1 to ${LONGEST_HALF_LIFE}.`;
    return [{ field: `halfLifeDays.${cls}`, message }];
  });
}

function problemsOfTiers(tiers: readonly DraftTier[]): FieldProblem[] {
  return tiers.slice(0, -1).flatMap(({ below }, at) => {
    const message = problemOfCut(below, tiers[at - 1]?.below ?? null, tiers[at]);
    return message === null ? [] : [{ field: `tiers.${at}`, message }];
  });
}

function problemOfCut(below: number | null, before: number | null, tier?: DraftTier): string | null {
  if (below === null || !Number.isFinite(below)) return 'A tier begins somewhere.';
  if (Math.abs(below) > FARTHEST_CUT) return `At most ${FARTHEST_CUT} points.`;
  if (!isInMicros(below)) return 'Points have at most six decimals.';
  if (before === null || below > before || !tier) return null;
  return `This has to be more than where ${tierName(tier.id)} begins.`;
}

function problemsOfFactor(factor: number | null): FieldProblem[] {
  const fits = factor !== null && factor >= 0 && factor <= 1 && isInMicros(factor);
  return fits ? [] : [{ field: 'audienceFactor', message: 'A share from 0% to 100%.' }];
}

// Points are kept to a millionth, so that sums are exact in the book.
function isInMicros(value: number): boolean {
  return Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-6 * Math.max(1, Math.abs(value));
}
