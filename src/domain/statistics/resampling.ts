/** How a comparison is resampled; everything has a default. */
export type Resampling = {
  /** A whole number of 32 bits; the program's own when not given. */
  readonly seed?: number;
  /** Called every few hundred replicates: what it throws ends the work. */
  readonly pause?: () => void;
};

/** Every resampling starts from this seed unless it is given another (measurement, section 0). */
export const RESAMPLING_SEED = 20240229;

/** So many replicates go by between two calls of `pause`: a few milliseconds of work. */
export const REPLICATES_A_BREATH = 250;

/** Calls `pause` when it is time for it. */
export function breathe(replicate: number, { pause }: Resampling): void {
  if (replicate % REPLICATES_A_BREATH === 0) pause?.();
}
