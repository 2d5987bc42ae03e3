/**
 * p-values of one family, each as large as it must be for none of them to be claimed wrongly (Holm 1979), in
 * the order they came in. Source: measurement, section 3.9.
 */
export function holm(ps: readonly number[]): number[] {
  let least = 0;
  return inOrder(ps, ascending(ps), (p, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    return least;
  });
}

/**
 * p-values of break-downs that are only looked over: of those below a limit at most that share is wrong
 * (Benjamini & Hochberg 1995). Source: measurement, section 3.9.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  let most = 1;
  return inOrder(ps, ascending(ps).reverse(), (p, rank) => {
    most = Math.min(most, (p * ps.length) / (ps.length - rank));
    return most;
  });
}

function ascending(ps: readonly number[]): number[] {
  return [...ps.keys()].sort((a, b) => (ps[a] as number) - (ps[b] as number));
}

// Each adjusted in a certain order, given back in the order they came in.
function inOrder(
  ps: readonly number[],
  order: readonly number[],
  adjust: (p: number, rank: number) => number,
): number[] {
  const adjusted = ps.map(() => 0);
  for (const [rank, at] of order.entries()) adjusted[at] = adjust(ps[at] as number, rank);
  return adjusted;
}
