import type { KindJourneys } from './journeys';

/** Fewer converting journeys than this, in all or of a kind, say too little (measurement, section 2). */
export const LEAST_CONVERTING = 30;
export const LEAST_CONVERTING_OF_KIND = 10;

/** How many journeys with a touch ended in a purchase: in all, and with each kind on the way. */
export type ConvertingJourneys = { readonly all: number; readonly byKind: readonly number[] };

/** Counts the converting journeys; a kind met twice on one of them counts once. */
export function convertingJourneys({ journeys, steps, kinds }: KindJourneys): ConvertingJourneys {
  const byKind = Array.from({ length: kinds }, () => 0);
  const lastSeen = new Int32Array(kinds).fill(-1);
  let all = 0;
  journeys.forEach(({ from, to, converted }, number) => {
    if (!converted || from === to) return;
    all++;
    for (let at = from; at < to; at++) {
      const kind = steps[at] as number;
      if (lastSeen[kind] !== number) byKind[kind] = (byKind[kind] ?? 0) + 1;
      lastSeen[kind] = number;
    }
  });
  return { all, byKind };
}

/** Whether there are enough of them for the credit of a kind to be shown. */
export function enoughOf(converting: ConvertingJourneys, kind: number): boolean {
  return converting.all >= LEAST_CONVERTING && (converting.byKind[kind] ?? 0) >= LEAST_CONVERTING_OF_KIND;
}
