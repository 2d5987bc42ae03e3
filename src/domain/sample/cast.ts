import { type Day, addDays } from '../day';
import type { Rng } from '../rng';
import { type Calendar, anyDay, earlier } from './calendar';
import { between, happens, pick } from './chance';
import { COMPANIES, PEOPLE, PEOPLE_OF_COMPANIES } from './words/people';

/** Somebody of the sample as the story needs them; what the book knows of them is a `SampleContact`. */
export type Character = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly isTrade: boolean;
  /** The day of the first contact, which may lie before the book begins. */
  readonly since: Day;
  /** The giveaway that brought them, by its place in the plan; null for other ways. */
  readonly broughtBy: number | null;
  readonly buying: Buying;
  /** How readily the owner thinks of them, and how readily they respond to a giveaway; 1 is usual. */
  readonly closeness: number;
  readonly curiosity: number;
  readonly channel: 'in person' | 'instagram' | 'e-mail' | 'phone';
};

/** How somebody buys: every so many days until a day, now and then, or not at all. */
export type Buying =
  | { readonly type: 'regular'; readonly everyDays: number; readonly until: Day | null }
  | { readonly type: 'occasional'; readonly perWeek: number }
  | { readonly type: 'never' };

/** A newcomer's giveaway: its place in the plan and the days on which people came to it. */
export type Arrival = { readonly giveaway: number; readonly days: readonly Day[] };

/** The four of whom the sample tells a small story each: names as in the list of people. */
export const STORIES = {
  openComplaint: 'Tom Adeyemi',
  silentRegular: 'Ines Roque',
  goodFriend: 'Maria Lopez',
  oldComplaint: 'Noor Haddad',
  inn: 'Oak Inn',
  farm: 'Hill Farm',
} as const;

type Name = { readonly name: string; readonly company: string; readonly isTrade: boolean };

const SILENT_SINCE_DAYS = 128;
const OLDEST_DAYS = 720;
/** Good customers get more of everything, which is why a comparison must look at past buying too. */
const MORE_FOR_REGULARS = 2;
const EARLY_SHARE = 0.72;

/** Everybody the business knows by today, in the order they were met. */
export function makeCast(rng: Rng, calendar: Calendar, arrivals: readonly Arrival[]): Character[] {
  const names = shuffledNames(rng);
  const brought = arrivals.flatMap((arrival) => arrival.days.map((day) => ({ ...arrival, day })));
  const cast = names.map((one, index) => {
    const arrival = isInStory(one) ? undefined : brought[index - storyCount()];
    const since = arrival?.day ?? metOn(rng, calendar, one);
    return { ...one, since, broughtBy: arrival?.giveaway ?? null, ...habitsOf(rng, one, calendar) };
  });
  cast.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return cast.map((one, index) => ({ id: index + 1, ...one }));
}

// Those with a story come first, so that no giveaway brings them.
function shuffledNames(rng: Rng): Name[] {
  const all: Name[] = [
    ...PEOPLE.map((name) => ({ name, company: '', isTrade: false })),
    ...PEOPLE_OF_COMPANIES.map(([name, company]) => ({ name, company, isTrade: true })),
    ...COMPANIES.map((name) => ({ name, company: '', isTrade: true })),
  ];
  const others = all.filter((one) => !isInStory(one));
  rng.shuffle(others);
  return [...all.filter(isInStory), ...others];
}

function isInStory({ name }: { readonly name: string }): boolean {
  return Object.values<string>(STORIES).includes(name);
}

function storyCount(): number {
  return Object.keys(STORIES).length;
}

function metOn(rng: Rng, { start, today }: Calendar, one: Name): Day {
  const isEarly = happens(rng, EARLY_SHARE) || isInStory(one);
  if (isEarly) return addDays(start, -between(rng, 5, OLDEST_DAYS));
  return earlier(anyDay(rng, start, addDays(today, -4)), today);
}

function habitsOf(
  rng: Rng,
  one: Name,
  calendar: Calendar,
): Pick<Character, 'buying' | 'closeness' | 'curiosity' | 'channel'> {
  const buying = storyBuying(one.name, calendar) ?? buyingOf(rng, one.isTrade);
  const more = buying.type === 'regular' ? MORE_FOR_REGULARS : 1;
  const closeness = spread(rng) * more;
  return {
    buying,
    closeness: isInStory(one) ? 2.5 : closeness,
    curiosity: spread(rng) * (one.isTrade ? 0.5 : more),
    channel: one.isTrade ? pick(rng, ['e-mail', 'phone', 'in person']) : pick(rng, PERSON_CHANNELS),
  };
}

const PERSON_CHANNELS = [
  'in person',
  'in person',
  'instagram',
  'instagram',
  'e-mail',
  'e-mail',
  'phone',
] as const;

function storyBuying(name: string, { today }: Calendar): Buying | null {
  if (name === STORIES.inn) return { type: 'regular', everyDays: 13, until: null };
  if (name === STORIES.farm) return { type: 'regular', everyDays: 26, until: null };
  if (name === STORIES.goodFriend) return { type: 'regular', everyDays: 24, until: null };
  if (name === STORIES.openComplaint) return { type: 'regular', everyDays: 38, until: null };
  if (name === STORIES.oldComplaint) return { type: 'regular', everyDays: 45, until: null };
  if (name === STORIES.silentRegular)
    return { type: 'regular', everyDays: 36, until: addDays(today, -SILENT_SINCE_DAYS) };
  return null;
}

function buyingOf(rng: Rng, isTrade: boolean): Buying {
  const chance = rng.u();
  if (chance < 0.36) {
    const everyDays = Math.round(isTrade ? 18 + 50 * rng.u() : 15 + 85 * rng.u() ** 1.7);
    return { type: 'regular', everyDays, until: null };
  }
  if (chance < 0.84) return { type: 'occasional', perWeek: 0.004 + 0.034 * rng.u() ** 2 };
  return { type: 'never' };
}

// Many below 1, a few far above: how attention is really spread.
function spread(rng: Rng): number {
  return 0.15 + 2.4 * rng.u() ** 2.5;
}
