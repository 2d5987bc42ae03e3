/** A label under a chart: where its middle should be, and how wide it is. Pixels. */
export type Label = { readonly at: number; readonly width: number };

const GAP = 10;

/**
 * Where the left ends of labels go so that each is near its place, all are inside `room` pixels and none
 * touches another, in the order given; null for one there is no room for.
 */
export function placedLabels(labels: readonly Label[], room: number): (number | null)[] {
  const fitting = labels.slice(0, howManyFit(labels, room));
  const order = [...fitting.keys()].sort((a, b) => (fitting[a]?.at ?? 0) - (fitting[b]?.at ?? 0));
  const lefts: (number | null)[] = labels.map(() => null);
  let free = 0;
  for (const i of order) {
    const { at, width } = fitting[i] as Label;
    const left = Math.max(free, at - width / 2);
    lefts[i] = left;
    free = left + width + GAP;
  }
  let end = room;
  for (const i of order.toReversed()) {
    const { width } = fitting[i] as Label;
    const left = Math.min(lefts[i] ?? 0, end - width);
    lefts[i] = left;
    end = left - GAP;
  }
  return lefts;
}

// The first are the most wanted.
function howManyFit(labels: readonly Label[], room: number): number {
  let used = -GAP;
  const over = labels.findIndex(({ width }) => (used += width + GAP) > room);
  return over === -1 ? labels.length : over;
}
