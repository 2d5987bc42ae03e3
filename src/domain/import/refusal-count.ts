/** Counts the rows that would be refused, for each way to read their column. */
export type RefusalCount<Reading extends string> = {
  /** Of a row of the file that gives several, one after the other, only the first refusal counts; without `row` each does. */
  readonly refuse: (reading: Reading, row: number | undefined) => void;
  readonly rows: (reading: Reading) => number;
};

/** Nothing counted yet. */
export function refusalCount<Reading extends string>(): RefusalCount<Reading> {
  const counts = new Map<Reading, number>();
  const lastRows = new Map<Reading, number>();
  return {
    refuse: (reading, row) => {
      if (row !== undefined && lastRows.get(reading) === row) return;
      if (row !== undefined) lastRows.set(reading, row);
      counts.set(reading, (counts.get(reading) ?? 0) + 1);
    },
    rows: (reading) => counts.get(reading) ?? 0,
  };
}
