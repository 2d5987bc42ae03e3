import { type Day, addDays, dayNumber, dayOfNumber } from '../../src/domain/day';
import { cents } from '../../src/domain/money';
import { type Rng, makeRng } from '../../src/domain/rng';
import type { ContactSale, SeenContact } from '../../src/domain/value/records';
import { logNormalOfMeanOne, wait } from './chance';
import { type Market, type MarketId, anyDay, marketOf } from './market';
import { type Credit, type Person, inCreditOf, peopleOf } from './people';

/** What is simulated. `effect` is how much more often people in credit buy: 0.3 is 30 % more. */
export type Setting = {
  readonly contacts: number;
  readonly market: MarketId;
  readonly effect: number;
  readonly credit: Credit;
};

/** A business whose truth is known. */
export type SimulatedBusiness = {
  readonly asOf: Day;
  readonly firstRecorded: Day;
  readonly contacts: readonly SeenContact[];
  readonly inCredit: readonly boolean[];
  /** Of chance alone: it changes nothing. */
  readonly present: readonly boolean[];
  readonly sales: readonly ContactSale[];
  /** What people in credit are expected to spend in the 90 days after because they are. Cents. */
  readonly trueValue: number;
};

const HORIZON = 90;
/** Of one person’s baskets (log-normal). */
const BASKET_SPREAD = 0.9;

/** The business of a seed, a whole number of 32 bits: the same on every machine. */
export function simulate({ contacts, market, effect, credit }: Setting, seed: number): SimulatedBusiness {
  const rng = makeRng(seed);
  const asOf = anyDay(rng.u());
  const { recordDays, busy } = marketOf(market, asOf);
  const [first, end] = [dayNumber(asOf) - recordDays, dayNumber(asOf)];
  const people = peopleOf(contacts, first, end, rng);
  const inCredit = inCreditOf(people, credit, rng);
  const days = daysOf(busy, first, end);
  return {
    asOf,
    firstRecorded: addDays(asOf, -recordDays),
    contacts: people.map(({ id, seen }) => ({ id, firstSeen: dayOfNumber(seen) })),
    inCredit,
    present: people.map(() => rng.u() < 0.5),
    sales: people.flatMap((one, at) => bought(one, inCredit[at] ? 1 + effect : 1, days, rng)),
    trueValue:
      effect *
      expectedOf(
        people.filter((_, at) => inCredit[at]),
        busy,
        end,
      ),
  };
}

type Days = { readonly first: number; readonly busy: readonly number[]; readonly busiest: number };

function daysOf(busy: Market['busy'], first: number, end: number): Days {
  const each = Array.from({ length: end - first + 1 }, (_, at) => busy(first + at));
  return { first, busy: each, busiest: Math.max(...each) };
}

// As if every day were as busy as the busiest, of which the others keep their share (thinning).
function bought(one: Person, boost: number, { first, busy, busiest }: Days, rng: Rng): ContactSale[] {
  const sales: ContactSale[] = [];
  const next = (): number => wait(rng, one.rate * boost * busiest);
  for (let at = one.seen - first + next(); at < busy.length; at += next()) {
    const on = Math.floor(at);
    if (rng.u() * busiest >= (busy[on] ?? 0)) continue;
    const amount = Math.max(1, Math.round(one.basket * logNormalOfMeanOne(rng, BASKET_SPREAD)));
    sales.push({ contact: one.id, day: dayOfNumber(first + on), amountCents: cents(amount) });
  }
  return sales;
}

// What people spend in the days after the last recorded one, on average, if credit changes nothing.
function expectedOf(people: readonly Person[], busy: Market['busy'], end: number): number {
  const ahead = Array.from({ length: HORIZON }, (_, at) => busy(end + 1 + at)).reduce((a, b) => a + b, 0);
  return people.reduce((sum, { rate, basket }) => sum + rate * basket * ahead, 0);
}
