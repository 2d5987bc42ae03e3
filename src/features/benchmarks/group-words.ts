import type { BenchmarkGroup, Comparison } from '../../contract/benchmarks';

/** What two groups are told apart by. */
export type About = 'treatment' | 'presence';

/** The words for two groups, within a sentence and as headings. */
export type GroupWords = {
  /** `46 people in credit`: the noun for one and for more. */
  readonly a: readonly [one: string, many: string];
  /** After `74`: `without`. */
  readonly b: string;
  readonly names: Readonly<Record<BenchmarkGroup, string>>;
  readonly comparison: Comparison;
};

export const GROUP_WORDS: Readonly<Record<About, GroupWords>> = {
  treatment: {
    a: ['person in credit', 'people in credit'],
    b: 'without credit',
    names: { a: 'In credit', b: 'Without credit', neither: 'Overdrawn' },
    comparison: 'treatment',
  },
  presence: {
    a: ['person with a social presence', 'people with a social presence'],
    b: 'without one',
    names: { a: 'With a presence', b: 'Without one', neither: 'Not checked' },
    comparison: 'byPresence',
  },
};

/** The groups of every list of people, by name. */
export const GROUP_NAMES: Readonly<Record<Comparison, Readonly<Record<BenchmarkGroup, string>>>> = {
  presence: { a: 'Yes', b: 'No', neither: 'Not checked' },
  treatment: GROUP_WORDS.treatment.names,
  byPresence: GROUP_WORDS.presence.names,
  beforeAfter: { a: 'Came into credit', b: 'Stayed without', neither: 'Neither' },
};
