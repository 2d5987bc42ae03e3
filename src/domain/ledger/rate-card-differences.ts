import {
  type ActKind,
  ENTRY_CLASSES,
  type EntryClass,
  type RateCard,
  type TierId,
  findKind,
} from './rate-card';

/** One thing a card says otherwise than another. Points are signed; days and units as on the card. */
export type CardDifference =
  | { readonly what: 'kind_added' | 'kind_removed'; readonly kind: ActKind }
  | { readonly what: 'renamed'; readonly from: string; readonly to: string }
  | { readonly what: 'class'; readonly label: string; readonly from: EntryClass; readonly to: EntryClass }
  | { readonly what: 'points'; readonly label: string; readonly from: number; readonly to: number }
  | {
      readonly what: 'most_a_day';
      readonly label: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly what: 'half_life';
      readonly class: EntryClass;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly what: 'tier_begins';
      readonly tier: TierId;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly what: 'audience'; readonly from: number; readonly to: number };

/** What a card says otherwise than the one before it: fading first, then kinds, tiers and the audience. */
export function differencesBetween(before: RateCard, after: RateCard): CardDifference[] {
  return [
    ...halfLives(before, after),
    ...after.kinds.flatMap((kind) => differencesOfKind(findKind(before, kind.id), kind)),
    ...before.kinds
      .filter((kind) => !findKind(after, kind.id))
      .map((kind) => ({ what: 'kind_removed', kind }) as const),
    ...tiers(before, after),
    ...audience(before, after),
  ];
}

function halfLives(before: RateCard, after: RateCard): CardDifference[] {
  return ENTRY_CLASSES.flatMap((cls) => {
    const [from, to] = [before.halfLifeDays[cls], after.halfLifeDays[cls]];
    return from === to ? [] : [{ what: 'half_life', class: cls, from, to } as const];
  });
}

function differencesOfKind(before: ActKind | undefined, after: ActKind): CardDifference[] {
  if (!before) return [{ what: 'kind_added', kind: after }];
  const { label } = after;
  const found: CardDifference[] = [];
  if (before.label !== label) found.push({ what: 'renamed', from: before.label, to: label });
  if (before.class !== after.class) found.push({ what: 'class', label, from: before.class, to: after.class });
  if (before.points !== after.points)
    found.push({ what: 'points', label, from: before.points, to: after.points });
  if (before.maxUnitsPerDay !== after.maxUnitsPerDay)
    found.push({ what: 'most_a_day', label, from: before.maxUnitsPerDay, to: after.maxUnitsPerDay });
  return found;
}

// A tier begins where the one below it ends.
function tiers(before: RateCard, after: RateCard): CardDifference[] {
  return after.tiers.flatMap(({ id }, at) => {
    const [from, to] = [before.tiers[at - 1]?.below ?? null, after.tiers[at - 1]?.below ?? null];
    return from === to ? [] : [{ what: 'tier_begins', tier: id, from, to } as const];
  });
}

function audience(before: RateCard, after: RateCard): CardDifference[] {
  if (before.audienceFactor === after.audienceFactor) return [];
  return [{ what: 'audience', from: before.audienceFactor, to: after.audienceFactor }];
}
