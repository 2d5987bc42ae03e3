/** What is left of a series, one value shorter, and how much of a step came from the one before. */
export type Prewhitened = { readonly residuals: readonly number[]; readonly phi: number };

const MOST_PHI = 0.95;
/** What is smaller than this share of the series is arithmetic, not movement. */
const NOTHING = 1e-9;

/**
 * A series without its straight trend and without what each step takes over from the one before, so that two
 * series that merely both rise, or both swing slowly, do not look related. Source: measurement, section 5
 * (linear trend, AR(1); phi within 0.95).
 */
export function prewhiten(series: readonly number[]): Prewhitened {
  const left = detrend(series);
  let [step, square] = [0, 0];
  for (let t = 1; t < left.length; t++) {
    step += (left[t] ?? 0) * (left[t - 1] ?? 0);
    square += (left[t - 1] ?? 0) ** 2;
  }
  const phi = square === 0 ? 0 : Math.max(-MOST_PHI, Math.min(MOST_PHI, step / square));
  return { phi, residuals: left.slice(1).map((value, t) => value - phi * (left[t] ?? 0)) };
}

// The residuals of the least-squares line.
function detrend(series: readonly number[]): number[] {
  const middle = (series.length - 1) / 2;
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  let [rise, run] = [0, 0];
  series.forEach((value, t) => {
    rise += (t - middle) * (value - mean);
    run += (t - middle) ** 2;
  });
  const slope = run === 0 ? 0 : rise / run;
  const tiny = NOTHING * series.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return series.map((value, t) => {
    const left = value - mean - slope * (t - middle);
    return Math.abs(left) < tiny ? 0 : left;
  });
}
