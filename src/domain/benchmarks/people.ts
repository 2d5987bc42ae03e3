import { type BenchmarkContact, type BenchmarkDays, type BenchmarkInput, benchmarkDays } from './input';

/** Who takes part, and what each spent net of refunds in every window, in cents; all lists in one order. */
export type People = {
  readonly days: BenchmarkDays;
  readonly contacts: readonly BenchmarkContact[];
  /** After the landmark; before it as far back as people are compared by; one and two windows before it. */
  readonly outcome: Float64Array;
  readonly prior: Float64Array;
  readonly before: Float64Array;
  readonly earlier: Float64Array;
  /** How many were first seen after the landmark and are left out. */
  readonly seenLater: number;
};

/** Everybody first seen on or before the landmark, with their sums. Source: measurement, section 3.4. */
export function gatherPeople(input: BenchmarkInput): People {
  const days = benchmarkDays(input.asOf, input.windows);
  const contacts = input.contacts.filter(({ firstSeenOn }) => firstSeenOn <= days.landmark);
  const sums = (): Float64Array => new Float64Array(contacts.length);
  const seenLater = input.contacts.length - contacts.length;
  const people = {
    days,
    contacts,
    outcome: sums(),
    prior: sums(),
    before: sums(),
    earlier: sums(),
    seenLater,
  };
  addUp(people, input);
  return people;
}

// One pass over the sales, days compared as the texts they are: there may be hundreds of thousands.
function addUp(people: People, { sales }: BenchmarkInput): void {
  const { asOf, landmark, before, earlier, prior } = people.days;
  const places = new Map(people.contacts.map(({ id }, at) => [id, at]));
  for (const { contactId, day, cents } of sales) {
    const at = places.get(contactId);
    if (at === undefined || day > asOf) continue;
    if (day > landmark) add(people.outcome, at, cents);
    else {
      if (day > prior) add(people.prior, at, cents);
      if (day > before) add(people.before, at, cents);
      else if (day > earlier) add(people.earlier, at, cents);
    }
  }
}

function add(sums: Float64Array, at: number, cents: number): void {
  sums[at] = (sums[at] as number) + cents;
}
