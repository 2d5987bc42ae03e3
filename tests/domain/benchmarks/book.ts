import type {
  Arm,
  BenchmarkContact,
  BenchmarkInput,
  BenchmarkSale,
} from '../../../src/domain/benchmarks/input';
import { type Day, addDays, day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { makeRng } from '../../../src/domain/rng';

export const AS_OF = day('2024-05-30');
export const WINDOWS = { outcomeDays: 90, priorDays: 180 };
/** 90 days before: the leap day lies just before it. */
export const LANDMARK = day('2024-03-01');

/** Somebody long known without credit, a client nobody has looked up; with what is said otherwise. */
export function person(id: number, otherwise: Partial<BenchmarkContact> = {}): BenchmarkContact {
  return {
    id,
    firstSeenOn: day('2022-01-01'),
    client: true,
    arm: 'base',
    armBefore: 'base',
    presence: 'unchecked',
    presenceOnLandmark: 'unchecked',
    lookedUpAfter: false,
    ...otherwise,
  };
}

/** A sale on a day, in cents. */
export function sale(contactId: number, on: Day, amount: number): BenchmarkSale {
  return { contactId, day: on, cents: cents(amount) };
}

/** The input of a book at the day of these tests. */
export function book(contacts: BenchmarkContact[], sales: BenchmarkSale[] = []): BenchmarkInput {
  return { asOf: AS_OF, windows: WINDOWS, contacts, sales };
}

/** How likely people of a group are to buy in the outcome window, and in a window before. */
export type Chances = { readonly after: number; readonly before: number };

/** So many people of one standing, who buy by chance: the same every time. */
export function crowd(from: number, count: number, arm: Arm, chances: Chances): BenchmarkInput {
  const rng = makeRng(from);
  const contacts = Array.from({ length: count }, (_, i) => person(from + i, { arm }));
  const sales = contacts.flatMap(({ id }) => [
    ...(rng.u() < chances.after ? [sale(id, addDays(LANDMARK, 1 + rng.int(90)), 2000 + rng.int(6000))] : []),
    ...[0, -90].flatMap((window) =>
      rng.u() < chances.before
        ? [sale(id, addDays(LANDMARK, window - rng.int(90)), 2000 + rng.int(6000))]
        : [],
    ),
  ]);
  return book(contacts, sales);
}

/** Several crowds in one book. */
export function together(...books: BenchmarkInput[]): BenchmarkInput {
  return book(
    books.flatMap(({ contacts }) => contacts),
    books.flatMap(({ sales }) => [...sales]),
  );
}
