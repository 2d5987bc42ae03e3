import { PRESENCES, STAGES, TIERS } from '../../contract/people';
import { tierName } from '../../domain/ledger/tier-name';
import type { PeopleQuestion } from './list-people';
import { presenceWord, stageWord } from '../../ui/contact-words';

export const EVERYBODY: PeopleQuestion = {
  text: '',
  presence: null,
  stage: null,
  tier: null,
  tag: null,
  sort: 'name',
  descending: false,
};

/** True when a question leaves anybody out. */
export function isNarrowed({ text, presence, stage, tier, tag }: PeopleQuestion): boolean {
  return text !== '' || presence !== null || stage !== null || tier !== null || tag !== null;
}

export const PRESENCE_CHOICES = PRESENCES.map((value) => ({
  value,
  label: value === 'unchecked' ? 'Not checked' : `On social media: ${presenceWord(value).toLowerCase()}`,
}));

export const STAGE_CHOICES = [
  ...STAGES.map((value) => ({ value, label: stageWord(value) })),
  { value: 'none' as const, label: 'No stage' },
];

export const TIER_CHOICES = TIERS.map((value) => ({
  value,
  label: value === 'none' ? 'No tier' : tierName(value),
}));
