/** RUNS is the share of the usual runs, 1 when not given; quick tries one in 25. */
const SHARE = Number(process.env.RUNS ?? (process.env.QUICK ? 1 / 25 : 1));
const SIZES = [40, 100, 200, 500, 1000, 2000];
const BUYERS = {
  steady: ['steady'],
  seasonal: ['gifts, rising', 'gifts, falling'],
};
const TRUTHS = [
  { name: 'no effect', effect: 0, credit: 'random' },
  { name: '+30 %', effect: 0.3, credit: 'random' },
  { name: '+60 %', effect: 0.6, credit: 'random' },
  { name: 'better customers', effect: 0, credit: 'better customers' },
];
const LIMITED = 'no effect';
/** Benchmarks of large lists take longest. */
const BENCHMARK_RUNS = { 40: 400, 100: 400, 200: 400, 500: 300, 1000: 200, 2000: 120 };
const VALUE_RUNS = 400;
/** Where nothing has to be passed, fewer runs tell enough. */
const REPORTED = 0.25;

/** The cells of every truth; those with limits first, of each the largest lists first. */
export function cellsByTruth() {
  return TRUTHS.map((truth) => ({ ...truth, limited: truth.name === LIMITED, cells: cellsOf(truth) }));
}

function cellsOf({ name, effect, credit }) {
  const share = SHARE * (name === LIMITED ? 1 : REPORTED);
  return SIZES.toReversed().flatMap((contacts) =>
    Object.entries(BUYERS).map(([buyers, markets]) => ({
      buyers,
      contacts,
      setting: { contacts, effect, credit },
      markets,
      seed: seedOf(`${name} ${buyers} ${contacts}`),
      to: Math.max(4, Math.round(share * VALUE_RUNS)),
      benchmarksUpTo: Math.max(2, Math.round(share * BENCHMARK_RUNS[contacts])),
    })),
  );
}

/** A cell’s runs in pieces of some seconds, to be shared out among workers. */
export function pieces(cell, most = 20) {
  const { setting, markets, seed, to, benchmarksUpTo } = cell;
  return Array.from({ length: Math.ceil(to / most) }, (_, at) => ({
    setting,
    markets,
    seed,
    valuesUpTo: to,
    benchmarksUpTo,
    from: at * most,
    to: Math.min(to, (at + 1) * most),
  }));
}

// FNV-1a: cells far apart, and each the same whatever other cells there are.
function seedOf(name) {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  return (hash >>> 0) % 1_000_000_000;
}
