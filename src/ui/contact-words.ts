type Stage = 'subscriber' | 'lead' | 'qualified_lead' | 'customer';
type Presence = 'yes' | 'no' | 'unchecked';

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  qualified_lead: 'Qualified lead',
  customer: 'Customer',
};

const PRESENCE_WORDS: Readonly<Record<Presence, string>> = { yes: 'Yes', no: 'No', unchecked: 'Not checked' };

/** What a lifecycle stage is called. */
export function stageWord(stage: Stage): string {
  return STAGE_WORDS[stage];
}

/** Whether a contact can be found on social media; a blank is not a no. */
export function presenceWord(presence: Presence): string {
  return PRESENCE_WORDS[presence];
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  xing: 'XING',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  github: 'GitHub',
};

/** What a platform calls itself; empty for one the book does not know. */
export function platformName(platform: string): string {
  return PLATFORM_NAMES[platform] ?? '';
}
