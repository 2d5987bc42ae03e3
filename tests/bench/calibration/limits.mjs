/** With no effect, in at least or at most this share of runs. */
const LIMITS = [
  { what: 'covers', least: 0.8 },
  { what: 'claims', most: 0.1 },
  { what: 'purchase', most: 0.06 },
  { what: 'spend', most: 0.06 },
  { what: 'any', most: 0.06 },
];

/** The limits a cell misses by more than two standard errors of the simulation, as sentences. */
export function missedBy(cell) {
  return LIMITS.filter((limit) => !holds(limit, cell[limit.what])).map(({ what, least, most }) => {
    const { count, of } = cell[what];
    const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
    return `${cell.buyers}, ${cell.contacts} contacts: ${what} in ${count} of ${of} runs, should be ${bound}`;
  });
}

function holds({ least, most }, { count, of }) {
  if (of === 0) return true;
  return least === undefined
    ? count / of <= most + twoStandardErrors(most, of)
    : count / of >= least - twoStandardErrors(least, of);
}

// Of a share that is truly so large: one found in few runs would have an error of nothing at 0.
function twoStandardErrors(share, runs) {
  return 2 * Math.sqrt((share * (1 - share)) / runs);
}
