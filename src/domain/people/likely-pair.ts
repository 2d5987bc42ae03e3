/** What two people have in common; `shared` is the thing itself, folded. */
export type Likeness = { readonly kind: LikenessKind; readonly shared: string };
export type LikenessKind =
  | 'email'
  | 'phone'
  | 'profile'
  | 'handle'
  | 'name_company'
  | 'name_domain'
  | 'name'
  | 'near_name'
  | 'initial';

export type Strength = 'strong' | 'likely' | 'possible';

/** Two who may be one, the smaller id first; what speaks for it, the best first. */
export type LikelyPair = {
  readonly first: number;
  readonly second: number;
  readonly likenesses: readonly Likeness[];
  readonly strength: Strength;
};

/** The pair of that key (`12-34`), its likenesses in order. */
export function pairOf(key: string, likenesses: readonly Likeness[]): LikelyPair {
  const [first = 0, second = 0] = key.split('-').map(Number);
  const ordered = likenesses.toSorted((a, b) => rank(a.kind) - rank(b.kind));
  return {
    first,
    second,
    likenesses: ordered,
    strength: strengthOf(new Set(ordered.map(({ kind }) => kind))),
  };
}

// Households share a telephone: a number needs a name beside it.
function strengthOf(kinds: ReadonlySet<LikenessKind>): Strength {
  const isAlike = NAMES.some((kind) => kinds.has(kind));
  if (kinds.has('email') || kinds.has('profile') || (kinds.has('phone') && isAlike)) return 'strong';
  if (kinds.has('handle') && isAlike) return 'strong';
  return LIKELY.some((kind) => kinds.has(kind)) ? 'likely' : 'possible';
}

const KINDS: readonly LikenessKind[] = [
  'email',
  'profile',
  'phone',
  'name_company',
  'name_domain',
  'handle',
  'initial',
  'near_name',
  'name',
];
const NAMES: readonly LikenessKind[] = ['name_company', 'name_domain', 'name', 'near_name', 'initial'];
const LIKELY: readonly LikenessKind[] = ['name_company', 'name_domain', 'initial'];
const STRENGTHS: readonly Strength[] = ['strong', 'likely', 'possible'];

function rank(kind: LikenessKind): number {
  return KINDS.indexOf(kind);
}

/** The surest first; equals in order of their ids. */
export function bySurety(a: LikelyPair, b: LikelyPair): number {
  return (
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    bestRank(a) - bestRank(b) ||
    a.first - b.first ||
    a.second - b.second
  );
}

function bestRank({ likenesses: [best] }: LikelyPair): number {
  return best ? rank(best.kind) : KINDS.length;
}
