// Simulated businesses whose truth is known: what the ranges of the conversion value and the verdicts of the
// benchmarks are worth. With QUICK=1 few runs of each. Fails where a limit is missed by more than two
// standard errors of the simulation.
import { inProject } from '../../scripts/setup/paths.mjs';
import { loadBuilt } from './bundle.mjs';
import { missedBy } from './calibration/limits.mjs';
import { cellsByTruth, pieces } from './calibration/settings.mjs';
import { shareOut } from './calibration/share-out.mjs';
import { factor, percent, table } from './calibration/table.mjs';

const began = performance.now();
const built = await loadBuilt({
  runs: inProject('tests/calibration/runs.ts'),
  summary: inProject('tests/calibration/summary.ts'),
});
const { benchmarkSummary, valueSummary } = built.summary;
const truths = cellsByTruth();
const promised = shareOut(
  truths.flatMap(({ cells }) => cells.flatMap((cell) => pieces(cell))),
  inProject('out/bench/runs.mjs'),
);
const missed = [];
for (const truth of truths) {
  const rows = [];
  for (const cell of truth.cells) rows.unshift(await measured(cell));
  console.log(`\n${truth.name}\n\n${truth.effect > 0 ? withEffect(rows) : withoutEffect(rows)}`);
  if (truth.limited) missed.push(...rows.flatMap(missedBy));
}
for (const line of missed) console.log(line);
console.log(
  missed.length === 0 ? '\nEvery limit holds within two standard errors.' : 'A limit does not hold.',
);
console.log(`${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
if (missed.length > 0) process.exitCode = 1;

async function measured(cell) {
  const runs = (await Promise.all(promised.splice(0, pieces(cell).length))).flat();
  return { ...cell, runs, ...valueSummary(runs), ...benchmarkSummary(runs) };
}

function withoutEffect(rows) {
  const heads = ['buyers', 'contacts', 'runs', 'range holds 0', 'claims value', 'not widened'];
  const verdicts = ['likely: purchase', 'likely: spend', 'any of four', 'leaning', 'explained', 'of runs'];
  return table(
    [...heads, ...verdicts],
    rows.map((row) => [...valueCells(row), ...verdictCells(row)]),
  );
}

function withEffect(rows) {
  const heads = ['buyers', 'contacts', 'runs', 'range holds the truth', 'claims value', 'not widened'];
  const reported = ['reported of the truth', 'rising / falling'];
  const verdicts = ['likely: purchase', 'likely: spend', 'any of four', 'leaning', 'explained', 'of runs'];
  return table(
    [...heads, ...reported, ...verdicts],
    rows.map((row) => [...valueCells(row), factor(row.reported), byTrend(row), ...verdictCells(row)]),
  );
}

function valueCells({ buyers, contacts, figures, covers, claims, coversRaw, claimsRaw }) {
  const notWidened = `${percent(coversRaw)} / ${percent(claimsRaw)}`;
  return [buyers, contacts, figures.count, percent(covers), percent(claims), notWidened];
}

function verdictCells({ purchase, spend, any, leaning, explained }) {
  return [...[purchase, spend, any, leaning, explained].map(percent), any.of];
}

function byTrend({ buyers, runs }) {
  if (buyers === 'steady') return '';
  return ['gifts, rising', 'gifts, falling']
    .map((market) => factor(valueSummary(runs.filter((run) => run.market === market)).reported))
    .join(' / ');
}
