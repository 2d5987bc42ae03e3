/** The kinds of giveaway there are words for; an owner may type one of their own instead. */
export const GIVEAWAY_KINDS = [
  'webinar',
  'white_paper',
  'guide',
  'checklist',
  'template',
  'sample',
  'video',
  'workshop',
  'newsletter',
  'event_talk',
] as const;
export type GiveawayKind = (typeof GIVEAWAY_KINDS)[number];

const WORDS: Readonly<Record<GiveawayKind, string>> = {
  webinar: 'webinar',
  white_paper: 'white paper',
  guide: 'guide',
  checklist: 'checklist',
  template: 'template',
  sample: 'sample',
  video: 'video',
  workshop: 'workshop',
  newsletter: 'newsletter',
  event_talk: 'event talk',
};

/** What a kind is called within a sentence; the owner's own word stands for itself. */
export function giveawayKindWord(kind: string): string {
  return isKnown(kind) ? WORDS[kind] : kind;
}

/** Whether people come to such a giveaway; the others they take home. */
export function isHeld(kind: string): boolean {
  return kind === 'webinar' || kind === 'workshop' || kind === 'event_talk';
}

function isKnown(kind: string): kind is GiveawayKind {
  return (GIVEAWAY_KINDS as readonly string[]).includes(kind);
}
