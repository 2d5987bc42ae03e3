// jStat comes without types: this is the one function used of it (measurement, section 7).
declare module 'jstat' {
  export const gamma: {
    /** The value below which a share `p` of a gamma distribution of that shape and scale lies. */
    readonly inv: (p: number, shape: number, scale: number) => number;
  };
}
