import { counted, formatCount } from '../format/count';
import type { GroupSizes } from './power';
import { FEWEST_IN_GROUP, peopleToSettle, smallestSettled } from './settled-size';

/** A list before the draw, and what is known of how many buy anyway: `buyers` of `people` within `days`. */
export type SizeQuestion = {
  readonly sizes: GroupSizes;
  readonly base: { readonly buyers: number; readonly people: number; readonly days: number };
  readonly locale: string;
};

const PER = 100;
/** The difference owners ask about first: half as many again. */
const HALF_AGAIN = 1.5;
/** Of fewer people than that, how many buy anyway is not known (measurement, section 3.9). */
const FEWEST_FOR_BASE = 10;

/** How small a difference this list can settle, and how many people half as many again takes; short sentences. */
export function sizeSentence({ sizes, base, locale }: SizeQuestion): string {
  if (base.people < FEWEST_FOR_BASE)
    return `Not enough data yet. How many people this takes depends on how many buy anyway, of at least ${FEWEST_FOR_BASE}; you have ${base.people}.`;
  const rate = base.buyers / base.people;
  return [
    baseSentence(base, locale),
    settledSentence(rate, sizes, locale),
    ...halfAgain(rate, sizes, locale),
  ].join(' ');
}

function baseSentence({ buyers, people, days }: SizeQuestion['base'], locale: string): string {
  const [of, within] = [counted(people, 'person', locale, 'people'), counted(days, 'day', locale)];
  const bought = buyers === 0 ? 'none' : formatCount(buyers, locale);
  const share = buyers === 0 ? '' : `, about ${outOf(buyers / people, locale)}`;
  return `Of ${of}, ${bought} bought within ${within} anyway${share}.`;
}

function settledSentence(rate: number, sizes: GroupSizes, locale: string): string {
  const people = counted(sizes.given + sizes.notGiven, 'person', locale, 'people');
  if (Math.min(sizes.given, sizes.notGiven) < FEWEST_IN_GROUP)
    return `With ${people} nothing can be settled: each of the two groups needs at least ${FEWEST_IN_GROUP}.`;
  const least = smallestSettled(rate, sizes);
  if (least === null) return `With ${people} no difference could be told from chance.`;
  return `With ${people} a difference is seen four times in five if about ${outOf(least, locale)} or more of those who get it buy; a smaller one is often missed.`;
}

// Not where half as many again is nobody or more than everybody.
function halfAgain(rate: number, sizes: GroupSizes, locale: string): string[] {
  const wanted = rate * HALF_AGAIN;
  if (wanted > 1) return [];
  const needed = peopleToSettle(rate, wanted, sizes.given / (sizes.given + sizes.notGiven));
  if (!needed) return [];
  const many = formatCount(needed.given + needed.notGiven, locale);
  return [`To see ${outOf(rate, locale)} become ${outOf(wanted, locale)} takes about ${many} people.`];
}

// Two digits that count: 0.45 in 100, 7.5 in 100, 33 in 100.
function outOf(share: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return `${format.format(share * PER)} in ${PER}`;
}
