import type { Journey, KindJourneys } from './journeys';

/**
 * How often one state was followed by another, row by row. There is a row for every kind and, after them, one
 * for the start; a column for every kind and, after them, conversion and the end without one.
 */
export type Transitions = { readonly kinds: number; readonly counts: Float64Array };

/** Columns of a row of transitions: the kinds, conversion, and none. */
export function columnsOf(kinds: number): number {
  return kinds + 2;
}

/** No transition between those kinds yet. */
export function noTransitions(kinds: number): Transitions {
  return { kinds, counts: new Float64Array((kinds + 1) * columnsOf(kinds)) };
}

/** Counts the transitions of all journeys. One without a touch tells nothing about any kind, and has none. */
export function countTransitions({ journeys, steps, kinds }: KindJourneys): Transitions {
  const transitions = noTransitions(kinds);
  const { counts } = transitions;
  for (const journey of journeys) {
    eachTransition(journey, steps, kinds, (cell) => {
      counts[cell] = (counts[cell] as number) + 1;
    });
  }
  return transitions;
}

/** Tells the cell of `counts` of every transition of a journey, in its order. */
export function eachTransition(
  { from, to, converted }: Pick<Journey, 'from' | 'to' | 'converted'>,
  steps: Int32Array,
  kinds: number,
  tell: (cell: number) => void,
): void {
  if (from === to) return;
  const columns = columnsOf(kinds);
  let state = kinds;
  for (let at = from; at < to; at++) {
    const kind = steps[at] as number;
    tell(state * columns + kind);
    state = kind;
  }
  tell(state * columns + (converted ? kinds : kinds + 1));
}
