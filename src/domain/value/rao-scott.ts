/** The code of who was not there in a window. */
export const ABSENT = 255;

/**
 * What was seen of contacts in windows: `cells` holds the cell (stratum × 3 + arm, or `ABSENT`) of contact
 * i in window k at k × contacts + i, and `bought` 1 where they bought. `weights` is of each window.
 */
export type Observations = {
  readonly contacts: number;
  readonly weights: readonly number[];
  readonly cells: Uint8Array;
  readonly bought: Uint8Array;
};

/**
 * How much less the same people seen again tell than others would: 1 or more, and `raw` before that floor
 * (null where nothing varies). Source: Rao & Scott 1992; measurement, section 4.3.
 */
export function raoScott(seen: Observations): { readonly phi: number; readonly raw: number | null } {
  const rates = cellRates(seen);
  const scores = new Float64Array(seen.contacts);
  let expected = 0;
  seen.weights.forEach((weight, window) => {
    for (let contact = 0; contact < seen.contacts; contact++) {
      const at = window * seen.contacts + contact;
      const cell = seen.cells[at] as number;
      if (cell === ABSENT) continue;
      const rate = rates[cell] as number;
      scores[contact] = (scores[contact] as number) + weight * ((seen.bought[at] as number) - rate);
      expected += weight * weight * rate * (1 - rate);
    }
  });
  if (expected === 0) return { phi: 1, raw: null };
  const raw = scores.reduce((sum, score) => sum + score * score, 0) / expected;
  return { phi: Math.max(1, raw), raw };
}

function cellRates({ contacts, weights, cells, bought }: Observations): Float64Array {
  const n = new Float64Array(ABSENT);
  const y = new Float64Array(ABSENT);
  cells.forEach((cell, at) => {
    if (cell === ABSENT) return;
    const weight = weights[Math.floor(at / contacts)] as number;
    n[cell] = (n[cell] as number) + weight;
    y[cell] = (y[cell] as number) + weight * (bought[at] as number);
  });
  return n.map((count, cell) => (count > 0 ? (y[cell] as number) / count : 0));
}
