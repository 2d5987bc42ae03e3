import type { ExperimentListInput } from '../../contract/experiments';
import { assertNever } from '../../domain/assert-never';
import { PRESENCES, STAGES, TIERS } from '../../contract/people';
import { tierName } from '../../domain/ledger/tier-name';
import { WINDOW_BOUNDS } from '../../domain/rules/windows';
import { presenceWord, stageWord } from '../../ui/contact-words';

/** By what a list is chosen: everybody, or the people of one tag, tier and so on. */
export type ListBy = 'everybody' | 'tag' | 'tier' | 'respondedTo' | 'presence' | 'stage';

/** What the form of a fair test holds. */
export type DrawValues = {
  readonly title: string;
  readonly by: ListBy;
  /** Which tag, tier and so on. */
  readonly which: string | null;
  /** What is given: who had it already is left out. */
  readonly giveawayId: number | null;
  /** Percent of the list that gets it. */
  readonly percent: number | null;
  /** Null is the window of the rules. */
  readonly outcomeDays: number | null;
};

export const NEW_DRAW: DrawValues = {
  title: '',
  by: 'everybody',
  which: null,
  giveawayId: null,
  percent: 50,
  outcomeDays: null,
};

/** What is proposed and drawn from. */
export type Proposed = {
  readonly from: ExperimentListInput;
  readonly giveawayId: number | null;
  readonly share: number;
  readonly outcomeDays: number | null;
};

/** The list as the bank is asked for it; null while something is still to be chosen. */
export function proposedOf(values: DrawValues): Proposed | null {
  const { giveawayId, outcomeDays, percent } = values;
  const from = fromOf(values);
  if (from === null || percent === null || problemsOf(values).percent || problemsOf(values).days) return null;
  return { from, giveawayId, outcomeDays, share: percent / 100 };
}

const { least, most } = WINDOW_BOUNDS.outcomeDays;

/** What keeps it from being drawn, by field. */
export function problemsOf({ title, by, which, percent, outcomeDays }: DrawValues): {
  readonly title?: string;
  readonly which?: string;
  readonly percent?: string;
  readonly days?: string;
} {
  const isOut = percent === null || percent < 5 || percent > 95;
  const isLong = outcomeDays !== null && (outcomeDays < least || outcomeDays > most);
  return {
    ...(title.trim() === '' ? { title: 'Give it a title' } : {}),
    ...(by !== 'everybody' && which === null ? { which: 'Choose one' } : {}),
    ...(isOut ? { percent: 'From 5 to 95 of 100 get it' } : {}),
    ...(isLong ? { days: `From ${least} to ${most} days` } : {}),
  };
}

function fromOf({ by, which }: DrawValues): ExperimentListInput | null {
  if (by === 'everybody') return { type: 'people' };
  if (which === null) return null;
  switch (by) {
    case 'tag':
      return { type: 'people', tag: which };
    case 'respondedTo':
      return { type: 'people', respondedTo: Number(which) };
    case 'tier':
      return { type: 'people', tier: TIERS.find((tier) => tier === which) ?? null };
    case 'presence':
      return { type: 'people', presence: PRESENCES.find((presence) => presence === which) ?? null };
    case 'stage':
      return { type: 'people', stage: STAGES.find((stage) => stage === which) ?? null };
    default:
      return assertNever(by);
  }
}

export const BY_CHOICES: readonly { readonly value: ListBy; readonly label: string }[] = [
  { value: 'everybody', label: 'Everybody' },
  { value: 'tag', label: 'People with a tag' },
  { value: 'tier', label: 'People of a tier' },
  { value: 'respondedTo', label: 'Who answered a giveaway' },
  { value: 'stage', label: 'People of a stage' },
  { value: 'presence', label: 'By social presence' },
];

export const TIER_CHOICES = TIERS.map((value) => ({
  value: value as string,
  label: value === 'none' ? 'No tier' : tierName(value),
}));
export const STAGE_CHOICES = STAGES.map((value) => ({ value: value as string, label: stageWord(value) }));
export const PRESENCE_CHOICES = PRESENCES.map((value) => ({
  value: value as string,
  label: presenceWord(value),
}));
