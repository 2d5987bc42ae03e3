import { GIVEAWAY_KINDS, type GiveawayInput, type GiveawayKind } from '../../contract/giveaways';
import type { Day } from '../../domain/day';
import { type Cents, cents } from '../../domain/money';

/** What the form of a giveaway holds. `endsOn` is null for one of a single day. */
export type GiveawayValues = {
  readonly title: string;
  readonly kind: GiveawayKind;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly channel: string;
  readonly costCents: Cents | null;
  readonly hours: number | null;
  readonly audience: number | null;
  readonly notes: string;
};

/** The form as it opens. */
export function newGiveaway(today: Day): GiveawayValues {
  const [kind] = GIVEAWAY_KINDS;
  const open = { costCents: null, hours: null, audience: null, endsOn: null };
  return { title: '', kind, startsOn: today, channel: '', notes: '', ...open };
}

/** What keeps the form from being saved, by field; nothing when it can be. */
export function problemsOf({ title, startsOn, endsOn }: GiveawayValues): {
  title?: string;
  startsOn?: string;
  endsOn?: string;
} {
  return {
    ...(title.trim() === '' ? { title: 'Give it a title' } : {}),
    ...(startsOn === null ? { startsOn: 'Say on which day it began' } : {}),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn
      ? { endsOn: 'It ended before it began' }
      : {}),
  };
}

/** What is sent to the bank; null while something is missing. */
export function giveawayInput(values: GiveawayValues): GiveawayInput | null {
  const { hours, startsOn, costCents, ...rest } = values;
  if (startsOn === null || Object.keys(problemsOf(values)).length > 0) return null;
  return { ...rest, startsOn, costCents: costCents ?? cents(0), minutes: Math.round((hours ?? 0) * 60) };
}
