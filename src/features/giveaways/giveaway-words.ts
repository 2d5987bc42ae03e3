import type { GiveawayKind } from '../../contract/giveaways';

const WORDS: Readonly<Record<GiveawayKind, string>> = {
  webinar: 'Webinar',
  white_paper: 'White paper',
  guide: 'Guide',
  checklist: 'Checklist',
  template: 'Template',
  sample: 'Sample',
  video: 'Video',
  workshop: 'Workshop',
};

/** What a kind of giveaway is called. */
export function giveawayWord(kind: GiveawayKind): string {
  return WORDS[kind];
}
