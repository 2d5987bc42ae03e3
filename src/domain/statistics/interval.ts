/** A range with the confidence it was made at, a share. An end without a limit is infinite. */
export type Interval = { readonly lower: number; readonly upper: number; readonly level: number };

/** The confidence of comparisons; forecasts use the other (measurement, section 0). */
export const COMPARISON_LEVEL = 0.95;
export const FORECAST_LEVEL = 0.8;
