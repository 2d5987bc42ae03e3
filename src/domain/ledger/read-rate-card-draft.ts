import type { Day } from '../day';
import type { FieldProblem, RateCardDraft } from './rate-card-draft';
import { draftProblems } from './rate-card-draft-problems';
import { idFor } from './rate-card-kind-id';
import type { ActKind, RateCard } from './rate-card';

type DraftReading =
  | { readonly ok: true; readonly card: RateCard }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * The card a draft makes, or what is wrong with it, field by field. `cards` are all there have been: they say
 * which ids are taken, and a kind that comes back under its old name gets its old id.
 */
export function readDraft(
  draft: RateCardDraft,
  cards: readonly RateCard[],
  as: { readonly version: number; readonly takesEffectOn: Day },
): DraftReading {
  const problems = draftProblems(draft, cards);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    card: {
      ...as,
      halfLifeDays: draft.halfLifeDays,
      audienceFactor: draft.audienceFactor ?? 0,
      tiers: draft.tiers.map(({ id, below }, at) => ({
        id,
        below: at === draft.tiers.length - 1 ? null : below,
      })),
      kinds: kindsOf(draft, cards),
    },
  };
}

function kindsOf(draft: RateCardDraft, cards: readonly RateCard[]): ActKind[] {
  const given = new Set(draft.kinds.flatMap((kind) => kind.id ?? []));
  return draft.kinds.map((kind) => {
    const label = kind.label.trim();
    const id = kind.id ?? idFor({ label, class: kind.class }, cards, given);
    given.add(id);
    const { class: cls, maxUnitsPerDay } = kind;
    return { id, label, class: cls, points: kind.points ?? 0, maxUnitsPerDay };
  });
}
