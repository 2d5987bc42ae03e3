import type { GiveawayInput, GiveawayView } from '../../contract/giveaways';
import { type Day, addDays, spanDays } from '../../domain/day';
import { type Cents, cents } from '../../domain/money';
import { giveawayWord, kindOfWord } from './giveaway-words';

/** Hours somebody else put in, as they are typed. */
export type WorkValues = {
  readonly who: string;
  readonly hours: number | null;
  readonly hourCostCents: Cents | null;
};

/** What the form of a giveaway holds. `endsOn` is null for one whose days say it all. */
export type GiveawayValues = {
  readonly title: string;
  /** As it is called: “White paper”, or the owner's own word. */
  readonly kind: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** A day that is still being written is null. */
  readonly furtherDays: readonly (Day | null)[];
  readonly channels: readonly string[];
  readonly costCents: Cents | null;
  readonly hours: number | null;
  readonly hourCostCents: Cents | null;
  readonly work: readonly WorkValues[];
  readonly audience: number | null;
  readonly lengthMinutes: number | null;
  readonly links: readonly string[];
  readonly notes: string;
};

/** What the parts of the form get. */
export type GiveawayFields = {
  readonly values: GiveawayValues;
  readonly set: (change: Partial<GiveawayValues>) => void;
};

/** The form as it opens; an hour of the owner costs what the business says, where it says so. */
export function newGiveaway(today: Day, hourCostCents: Cents | null): GiveawayValues {
  return {
    title: '',
    kind: giveawayWord('webinar'),
    startsOn: today,
    endsOn: null,
    furtherDays: [],
    channels: [],
    costCents: null,
    hours: null,
    hourCostCents,
    work: [],
    audience: null,
    lengthMinutes: null,
    links: [],
    notes: '',
  };
}

/** The form as it opens for a giveaway of the book. */
export function valuesOfGiveaway(view: GiveawayView): GiveawayValues {
  const { title, startsOn, furtherDays, hourCostCents, audience, lengthMinutes, links, notes } = view;
  const lastDay = furtherDays.at(-1) ?? startsOn;
  return {
    title,
    kind: giveawayWord(view.kind),
    startsOn,
    endsOn: view.endsOn > lastDay ? view.endsOn : null,
    furtherDays,
    channels: channelsIn(view.channel),
    costCents: view.costCents === 0 ? null : view.costCents,
    hours: hoursOf(view.minutes),
    hourCostCents,
    work: view.work.map(({ minutes, ...one }) => ({ ...one, hours: hoursOf(minutes) })),
    audience,
    lengthMinutes,
    links,
    notes,
  };
}

/** Another giveaway like the last one: it begins today, and its other days keep their distance. */
export function likeTheLast(last: GiveawayView, today: Day, hourCostCents: Cents | null): GiveawayValues {
  const by = spanDays(last.startsOn, today);
  const before = valuesOfGiveaway(last);
  return {
    ...before,
    startsOn: today,
    endsOn: before.endsOn && addDays(before.endsOn, by),
    furtherDays: last.furtherDays.map((day) => addDays(day, by)),
    hourCostCents: hourCostCents ?? before.hourCostCents,
  };
}

/** True when something is filled in that the form otherwise keeps out of the way. */
export function hasMore({ furtherDays, work, lengthMinutes, links, notes }: GiveawayValues): boolean {
  const lists = [furtherDays, work, links];
  return lists.some((list) => list.length > 0) || lengthMinutes !== null || notes !== '';
}

/** What keeps the form from being saved, by field. */
export type GiveawayProblems = {
  readonly title?: string;
  readonly kind?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
};

/** What keeps the form from being saved; nothing when it can be. */
export function problemsOf({ title, kind, startsOn, endsOn }: GiveawayValues): GiveawayProblems {
  return {
    ...(title.trim() === '' ? { title: 'Give it a title' } : {}),
    ...(kind.trim() === '' ? { kind: 'Say what it is: a guide, a video, or your own word' } : {}),
    ...(startsOn === null ? { startsOn: 'Say on which day it began' } : {}),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn
      ? { endsOn: 'It ended before it began' }
      : {}),
  };
}

/** What is sent to the bank; null while something is missing. */
export function giveawayInput(values: GiveawayValues): GiveawayInput | null {
  const { channels, hours, startsOn, costCents, work, furtherDays, links, ...rest } = values;
  if (startsOn === null || Object.keys(problemsOf(values)).length > 0) return null;
  return {
    ...rest,
    kind: kindOfWord(values.kind),
    startsOn,
    furtherDays: furtherDays.filter((day) => day !== null),
    channel: channels.join(', '),
    costCents: costCents ?? cents(0),
    minutes: minutesOf(hours),
    work: work.filter(isSaid).map(({ hours: spent, ...one }) => ({ ...one, minutes: minutesOf(spent) })),
    links: links.filter((link) => link.trim() !== ''),
  };
}

/** The channels in a text that names several between commas. */
export function channelsIn(channel: string): string[] {
  return channel
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function isSaid({ who, hours }: WorkValues): boolean {
  return who.trim() !== '' || hours !== null;
}

function hoursOf(minutes: number): number | null {
  return minutes === 0 ? null : minutes / 60;
}

function minutesOf(hours: number | null): number {
  return Math.round((hours ?? 0) * 60);
}
