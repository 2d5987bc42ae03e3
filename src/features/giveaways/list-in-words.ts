import type { PastedList } from '../../contract/giveaways';
import type { Formats } from '../../ui/formats-context';

/** What a pasted list says: “12 known, 5 new, 1 named twice. 3 of the known are on record already.” */
export function listInWords(
  { people, repeated, alreadyHere }: PastedList,
  formats: Pick<Formats, 'count' | 'counted'>,
): string {
  const many = (type: string): number => people.filter((one) => one.type === type).length;
  const parts = [
    [many('known'), 'known'],
    [many('new'), 'new'],
    [many('several'), 'to choose'],
    [repeated, repeated === 1 ? 'named twice' : 'named more than once'],
    [many('unreadable'), 'left out'],
  ] as const;
  const counts = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formats.count(count)} ${word}`)
    .join(', ');
  return `${counts}.${alreadyWords(alreadyHere, formats)}`;
}

function alreadyWords(alreadyHere: number, formats: Pick<Formats, 'count'>): string {
  if (alreadyHere === 0) return '';
  const are = alreadyHere === 1 ? 'is' : 'are';
  return ` ${formats.count(alreadyHere)} of the known ${are} on record already.`;
}
