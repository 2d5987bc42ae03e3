import { GIVEAWAY_KINDS, giveawayKindWord } from '../../domain/giveaways/giveaway-kind';

/** What a kind of giveaway is called; the owner’s own word is itself. */
export function giveawayWord(kind: string): string {
  const word = giveawayKindWord(kind);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The kind that is called so, however it is written; another word is the owner’s own kind. */
export function kindOfWord(word: string): string {
  const text = word.trim();
  const known = GIVEAWAY_KINDS.find((kind) => giveawayWord(kind).toLowerCase() === text.toLowerCase());
  return known ?? text;
}
