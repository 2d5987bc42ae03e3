import type { ActKind, RateCard } from './rate-card';

const LONGEST_ID = 50;

/**
 * The id of an own kind, made of its label: `Sent a birthday card` is `sent_a_birthday_card`. A kind that
 * was on a card before, in the same class and under the same label, is the same kind again.
 */
export function idFor(
  kind: Pick<ActKind, 'label' | 'class'>,
  cards: readonly RateCard[],
  given: ReadonlySet<string>,
): string {
  const earlier = cards.flatMap((card) => card.kinds);
  const same = earlier.findLast(
    (known) => known.class === kind.class && sameLabel(known.label, kind.label) && !given.has(known.id),
  );
  if (same) return same.id;
  const taken = new Set([...given, ...earlier.map((known) => known.id)]);
  return firstFree(slugOf(kind.label), taken);
}

function sameLabel(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** A label as labels are compared: without case and surplus blanks. */
export function folded(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').normalize('NFC').toLocaleLowerCase('en');
}

function slugOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '_').replace(/^_+/, '');
  const slug = words.slice(0, LONGEST_ID).replace(/_+$/, '');
  return slug === '' ? 'own_kind' : slug;
}

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n++) if (!taken.has(`${slug}_${n}`)) return `${slug}_${n}`;
}
