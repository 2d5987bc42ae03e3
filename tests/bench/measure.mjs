import { spawnSync } from 'node:child_process';

/** Seconds a command takes as a whole process. @throws Error when it fails */
export function secondsOf(command, args, options = {}) {
  const start = process.hrtime.bigint();
  const run = spawnSync(command, args, { stdio: ['pipe', 'ignore', 'pipe'], ...options });
  if (run.error ?? run.status !== 0)
    throw new Error(`${command} failed: ${run.error?.message ?? String(run.stderr)}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The middle of a list of numbers. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** The value that a share of a list of numbers is no greater than. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/**
 * Times two things in turn, A B A B, after one warm-up of each, and prints the medians and the median
 * of the ratios pair by pair: the machine's own speed falls out.
 */
export async function compare(name, a, b, rounds = 5) {
  await a.run();
  await b.run();
  const pairs = [];
  for (let round = 0; round < rounds; round++) pairs.push([await a.run(), await b.run()]);
  const ratio = median(pairs.map(([mine, reference]) => mine / reference));
  console.log(`${name}: ${ratio.toFixed(2)} times ${b.name}`);
  console.log(
    `  ${a.name} ${median(pairs.map(([mine]) => mine)).toFixed(3)} s, ${b.name} ${median(pairs.map(([, r]) => r)).toFixed(3)} s, ${rounds} pairs`,
  );
  return ratio;
}
