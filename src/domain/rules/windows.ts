import type { Say } from './say';

/** How far figures look back and ahead, in days (measurement, sections 0, 2 and 3.4). */
export type WindowsTerms = {
  /** A giveaway may be credited for sales up to so long after it. */
  readonly attributionDays: number;
  /** How long after a day what somebody buys is counted as its outcome. */
  readonly outcomeDays: number;
  /** In time-decay credit, a giveaway so much earlier than the last gets half of its credit. */
  readonly timeDecayHalfLifeDays: number;
  /** How far back somebody's buying tells who they are compared with. */
  readonly priorDays: number;
};

export type WindowId = keyof WindowsTerms;

export const WINDOW_IDS = ['attributionDays', 'outcomeDays', 'timeDecayHalfLifeDays', 'priorDays'] as const;

/** As they come: every one an assumption the owner may change. */
export const WINDOWS_AS_THEY_COME: WindowsTerms = {
  attributionDays: 90,
  outcomeDays: 90,
  timeDecayHalfLifeDays: 30,
  priorDays: 180,
};

/** Days a window may have, both ends included: shorter says nothing, longer reaches beyond what is kept. */
export const WINDOW_BOUNDS: Readonly<Record<WindowId, { readonly least: number; readonly most: number }>> = {
  attributionDays: { least: 1, most: 730 },
  outcomeDays: { least: 7, most: 365 },
  timeDecayHalfLifeDays: { least: 1, most: 365 },
  priorDays: { least: 7, most: 1095 },
};

/** What one window means, as a sentence. */
export function windowSentence(id: WindowId, days: number, say: Say): string {
  return WINDOW_SENTENCES[id](say.counted(days, 'day'));
}

/** What the windows are, as sentences. */
export function windowsSentence(terms: WindowsTerms, say: Say): string {
  return WINDOW_IDS.map((id) => windowSentence(id, terms[id], say)).join(' ');
}

const WINDOW_SENTENCES: Readonly<Record<WindowId, (days: string) => string>> = {
  attributionDays: (days) => `A sale credits giveaways of the ${days} before it.`,
  outcomeDays: (days) => `What people buy in the ${days} after a day is its outcome.`,
  timeDecayHalfLifeDays: (days) =>
    `With credit that fades, a giveaway ${days} before the last one gets half as much.`,
  priorDays: (days) => `People are compared with others who bought alike in the ${days} before.`,
};
