import { z } from 'zod';
import type { Benchmarks, QuickBenchmarks } from '../domain/benchmarks/benchmarks';
import type { BenchmarkWindows } from '../domain/benchmarks/input';
import type { Cents } from '../domain/money';
import { reads } from './operation';
import { daySchema, pageSchema } from './schemas';

/** Whose benchmarks they are beside the figures: the windows in force, and the currency their amounts are in. */
type Measured = { readonly windows: BenchmarkWindows; readonly currency: string };

/** The shares alone, at once. Shares of 1. */
export type QuickBenchmarksView = QuickBenchmarks & Measured;

/**
 * Everything, with verdicts and cautions: in English and the book's currency, and as structure for a window
 * to word anew. Cents and shares of 1; an upper limit may be `Infinity`.
 */
export type BenchmarksView = Benchmarks & Measured;

/**
 * What people are told apart by: `presence` is of clients on the day, whether they have one; the others are
 * of everybody first seen by the landmark.
 */
export const COMPARISONS = ['presence', 'treatment', 'byPresence', 'beforeAfter'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * The two groups, and who is in neither: `a` is those with a social presence, in credit, or who came into
 * credit; `neither` those not checked, overdrawn, or who did not stay in one of the groups.
 */
export const BENCHMARK_GROUPS = ['a', 'b', 'neither'] as const;
export type BenchmarkGroup = (typeof BENCHMARK_GROUPS)[number];

/** Somebody behind a comparison. Cents, net of refunds. */
export type BenchmarkPerson = {
  readonly contactId: number;
  readonly name: string;
  readonly company: string;
  /** Points on the landmark, as known on it; null of somebody first seen later. */
  readonly balanceThen: number | null;
  /** In the outcome window, after the landmark. */
  readonly boughtCents: Cents;
  /** Before the landmark: as far back as people are compared by, or of `beforeAfter` the window before. */
  readonly priorCents: Cents;
  readonly bought: boolean;
};

/** Those who bought most first. `total` counts the whole group. */
export type BenchmarkPeople = { readonly total: number; readonly people: readonly BenchmarkPerson[] };

const onDay = { asOf: daySchema.nullable().default(null) };

export const benchmarksOperations = {
  /** Of a day; null is today. */
  quick: reads<QuickBenchmarksView>()(z.strictObject(onDay).prefault({})),
  /** Takes seconds the first time: reports progress and can be cancelled (`cancelled`). */
  get: reads<BenchmarksView>()(z.strictObject(onDay).prefault({})),
  /** The people of one group. */
  people: reads<BenchmarkPeople>()(
    z.strictObject({
      ...onDay,
      ...pageSchema,
      comparison: z.enum(COMPARISONS),
      group: z.enum(BENCHMARK_GROUPS),
    }),
  ),
};
