import { GIVEAWAY_KINDS, giveawayKindWord } from '../../domain/giveaways/giveaway-kind';

/** What a kind of giveaway is called: `white_paper` is “White paper”, the owner’s own word is itself. */
export function giveawayWord(kind: string): string {
  const word = giveawayKindWord(kind);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Every kind of giveaway to choose from, with the owner’s own where it is one. */
export function giveawayChoices(own: string): { readonly value: string; readonly label: string }[] {
  return [...new Set<string>([...GIVEAWAY_KINDS, own])].map((value) => ({
    value,
    label: giveawayWord(value),
  }));
}
