import { makeRng, type Rng } from '../rng';
import { FORECAST_LEVEL, type Interval } from '../statistics/interval';
import { quantileOfSorted } from '../statistics/quantile';
import type { KindJourneys } from './journeys';
import { markov } from './markov';
import { eachTransition, noTransitions, type Transitions } from './transitions';

const RESAMPLES = 500;

/** The transitions of each contact: cells of contact c stand from `starts[c]` to before `starts[c + 1]`. */
type ContactCells = { readonly starts: readonly number[]; readonly cells: Int32Array };

/**
 * The range of each kind's data-driven share, a share of 1, from 500 bootstrap resamples of contacts at 80 %
 * (percentiles). Yields how many resamples are done, so that it can be shown and left; returns null where no
 * resample converts. The same seed gives the same ranges. Source: measurement, section 2.
 */
export function* markovIntervals(
  journeys: KindJourneys,
  seed?: number,
): Generator<number, Interval[] | null, void> {
  const rng = makeRng(seed);
  const contacts = contactCells(journeys);
  const shares = Array.from({ length: journeys.kinds }, (): number[] => []);
  for (let done = 1; done <= RESAMPLES; done++) {
    const drawn = markov(resample(contacts, journeys.kinds, rng));
    // A resample in which nothing converts says nothing about shares.
    drawn?.share.forEach((share, kind) => shares[kind]?.push(share));
    yield done;
  }
  if (!shares[0]?.length) return null;
  return shares.map(intervalOf);
}

function intervalOf(shares: readonly number[]): Interval {
  const sorted = Float64Array.from(shares).sort();
  const tail = (1 - FORECAST_LEVEL) / 2;
  return {
    lower: quantileOfSorted(sorted, tail),
    upper: quantileOfSorted(sorted, 1 - tail),
    level: FORECAST_LEVEL,
  };
}

/** Draws as many contacts as there are, each as often as chance has it, and adds up their transitions. */
function resample({ starts, cells }: ContactCells, kinds: number, rng: Rng): Transitions {
  const drawn = noTransitions(kinds);
  const { counts } = drawn;
  const contacts = starts.length - 1;
  for (let draw = 0; draw < contacts; draw++) {
    const contact = rng.int(contacts);
    const end = starts[contact + 1] as number;
    for (let at = starts[contact] as number; at < end; at++) {
      const cell = cells[at] as number;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return drawn;
}

/** Only contacts with a transition are drawn: the others can tell nothing. Journeys stand by contact. */
function contactCells({ journeys, steps, kinds }: KindJourneys): ContactCells {
  const starts: number[] = [];
  const cells: number[] = [];
  let contact: number | null = null;
  for (const journey of journeys) {
    if (journey.from === journey.to) continue;
    if (journey.contact !== contact) starts.push(cells.length);
    contact = journey.contact;
    eachTransition(journey, steps, kinds, (cell) => cells.push(cell));
  }
  starts.push(cells.length);
  return { starts, cells: Int32Array.from(cells) };
}
