const MICRO = 1_000_000;

/**
 * Rounds figures to a number of decimals so that they add up to a given total as printed: every
 * figure is rounded down, and the units left over go to those that lost most, earlier ones first
 * (largest remainder). No figure moves by a whole unit. Figures and total are zero or more.
 * @throws RangeError when the total is not the rounded sum of the figures
 */
export function apportion(figures: readonly number[], total: number, decimals = 1): number[] {
  const unit = 10 ** decimals;
  const microPerUnit = MICRO / unit;
  // Points are whole millionths: counted in them, no binary fraction can tip a rounding.
  const micros = figures.map((figure) => Math.round(figure * MICRO));
  const floors = micros.map((micro) => Math.floor(micro / microPerUnit));
  const left = Math.round(total * unit) - floors.reduce((sum, floor) => sum + floor, 0);
  const losers = [...micros.keys()]
    .filter((at) => lost(micros, at, microPerUnit) > 0)
    .sort((a, b) => lost(micros, b, microPerUnit) - lost(micros, a, microPerUnit) || a - b);
  if (left < 0 || left > losers.length) {
    throw new RangeError(`The figures do not add up to ${total}`);
  }
  const raised = new Set(losers.slice(0, left));
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor) / unit);
}

/**
 * What lines posted, of either sign, rounded to tenths so that the deposits among them add up to the printed
 * deposits and the withdrawals to the printed withdrawals (both totals zero or more).
 * @throws RangeError as `apportion`
 */
export function apportionPosted(
  points: readonly number[],
  printed: { readonly deposits: number; readonly withdrawals: number },
): number[] {
  const added = apportion(
    points.map((each) => Math.max(each, 0)),
    printed.deposits,
  );
  const taken = apportion(
    points.map((each) => Math.max(-each, 0)),
    printed.withdrawals,
  );
  // A line is on one side: the other is exactly nothing there.
  return points.map((_, at) => (added[at] ?? 0) - (taken[at] ?? 0));
}

function lost(micros: readonly number[], at: number, microPerUnit: number): number {
  return (micros[at] ?? 0) % microPerUnit;
}

/**
 * Rounds figures of either sign to a number of decimals so that they add up to a total as printed, which
 * may differ from their rounded sum by a unit because it was rounded beside other figures. What is left
 * over goes to those that lost most, earlier ones first.
 */
export function apportionSigned(figures: readonly number[], total: number, decimals = 1): number[] {
  const unit = 10 ** decimals;
  const microPerUnit = MICRO / unit;
  const micros = figures.map((figure) => Math.round(figure * MICRO));
  const units = micros.map((micro) => Math.floor(micro / microPerUnit));
  const losses = micros.map((micro, at) => micro - (units[at] ?? 0) * microPerUnit);
  const order = [...units.keys()].sort((a, b) => (losses[b] ?? 0) - (losses[a] ?? 0) || a - b);
  let left = Math.round(total * unit) - units.reduce((sum, whole) => sum + whole, 0);
  for (let turn = 0; left !== 0 && order.length > 0; turn++) {
    const at = order[turn % order.length] ?? 0;
    units[at] = (units[at] ?? 0) + Math.sign(left);
    left -= Math.sign(left);
  }
  return units.map((whole) => (whole === 0 ? 0 : whole / unit));
}
