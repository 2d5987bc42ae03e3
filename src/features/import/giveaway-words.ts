import { GIVEAWAY_KINDS, type GiveawayKind } from '../../contract/giveaways';

/** What a kind of giveaway is called: `white_paper` is “White paper”. */
export function giveawayWord(kind: GiveawayKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' ');
}

/** Every kind of giveaway to choose from. */
export const GIVEAWAY_CHOICES = GIVEAWAY_KINDS.map((value) => ({ value, label: giveawayWord(value) }));
