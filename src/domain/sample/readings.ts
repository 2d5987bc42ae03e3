import { type Day, addDays } from '../day';
import { monthEnd, monthStart } from '../month';
import type { Rng } from '../rng';
import { type Calendar, byDay, workday } from './calendar';
import type { Character } from './cast';
import { between, dealer, happens, pick, pickSeveral, pickWeighted } from './chance';
import type { SamplePurchase, SampleReading } from './sample-business';
import { scatter } from './scatter';
import {
  BAD_MENTIONS,
  GOOD_MENTIONS,
  REFERRALS,
  REVIEW_WORDS,
  HIGH_SCORE_WORDS,
  LOW_SCORE_WORDS,
  THANKS,
} from './words/reputation';

const REVIEWED = 0.075;
/** Whole months, the last of them included. */
const SURVEY_EVERY_MONTHS = 3;

/** What people said of the business, oldest first. */
export function makeReadings(
  rng: Rng,
  calendar: Calendar,
  cast: readonly Character[],
  purchases: readonly SamplePurchase[],
): SampleReading[] {
  const readings = [
    ...makeReviews(rng, calendar, purchases),
    ...makeSurveys(rng, calendar, cast),
    ...makeMentions(rng, calendar),
    ...makeWords(rng, calendar, cast, 'referral', 1.4, REFERRALS),
    ...makeWords(rng, calendar, cast, 'thanks', 3.2, THANKS),
  ];
  return readings.sort(byDay);
}

function reading(day: Day, kind: SampleReading['kind'], more: Partial<SampleReading>): SampleReading {
  return {
    value: null,
    scale: null,
    source: '',
    contactId: null,
    replied: false,
    note: '',
    ...more,
    day,
    kind,
  };
}

function makeReviews(rng: Rng, { today }: Calendar, purchases: readonly SamplePurchase[]): SampleReading[] {
  const words = new Map([5, 4, 3, 2, 1].map((stars) => [stars, dealer(rng, REVIEW_WORDS[stars] ?? [])]));
  return purchases.flatMap(({ contactId, amountCents, day }) => {
    const on = addDays(day, between(rng, 4, 25));
    if (amountCents < 0 || on > today || !happens(rng, REVIEWED)) return [];
    const value = pickWeighted(rng, [5, 4, 3, 2, 1], (stars) => STAR_WEIGHTS[stars] ?? 0);
    const source = pick(rng, ['Google', 'Google', 'web shop', 'Facebook']);
    const signed = happens(rng, 0.7) ? contactId : null;
    const note = words.get(value)?.() ?? '';
    return [
      reading(on, 'review', { value, scale: 5, source, contactId: signed, replied: happens(rng, 0.8), note }),
    ];
  });
}

const STAR_WEIGHTS: Readonly<Record<number, number>> = { 5: 68, 4: 20, 3: 7, 2: 3, 1: 2 };
const SCORE_WEIGHTS: Readonly<Record<number, number>> = {
  10: 34,
  9: 26,
  8: 18,
  7: 10,
  6: 5,
  5: 4,
  3: 2,
  1: 1,
};

function makeSurveys(rng: Rng, calendar: Calendar, cast: readonly Character[]): SampleReading[] {
  const high = dealer(rng, HIGH_SCORE_WORDS);
  const low = dealer(rng, LOW_SCORE_WORDS);
  const scores = Object.keys(SCORE_WEIGHTS).map(Number);
  return calendar.months.flatMap((month, index) => {
    if (index % SURVEY_EVERY_MONTHS !== SURVEY_EVERY_MONTHS - 1) return [];
    const first = monthStart(month);
    const asked = cast.filter((one) => one.since < first && one.buying.type !== 'never');
    return pickSeveral(rng, asked, between(rng, 13, 24), (one) => one.closeness).map((who) => {
      const value = pickWeighted(rng, scores, (score) => SCORE_WEIGHTS[score] ?? 0);
      const on = workday(rng, first, monthEnd(month));
      const note = value >= 9 ? high() : low();
      return reading(on, 'nps', { value, scale: 10, source: 'survey', contactId: who.id, note });
    });
  });
}

// A mention is good (1) or bad (-1).
function makeMentions(rng: Rng, calendar: Calendar): SampleReading[] {
  const good = dealer(rng, GOOD_MENTIONS);
  const bad = dealer(rng, BAD_MENTIONS);
  return monthlyDays(rng, calendar, 1.8).map((day) => {
    const isGood = happens(rng, 0.88);
    const source = pick(rng, ['Instagram', 'Instagram', 'local paper', 'blog', 'forum']);
    return reading(day, 'mention', {
      value: isGood ? 1 : -1,
      scale: 1,
      source,
      note: isGood ? good() : bad(),
    });
  });
}

function makeWords(
  rng: Rng,
  calendar: Calendar,
  cast: readonly Character[],
  kind: 'referral' | 'thanks',
  perMonth: number,
  words: readonly string[],
): SampleReading[] {
  const note = dealer(rng, words);
  return monthlyDays(rng, calendar, perMonth).map((day) => {
    const who = pickWeighted(
      rng,
      cast.filter((one) => one.since < day),
      (one) => one.closeness,
    );
    return reading(day, kind, { source: who.channel, contactId: who.id, note: note() });
  });
}

// More of them as the months go by.
function monthlyDays(rng: Rng, calendar: Calendar, perMonth: number): Day[] {
  return scatter(rng, calendar, (index) => perMonth * (0.6 + (0.8 * index) / calendar.months.length));
}
