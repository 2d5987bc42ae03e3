import type {
  BenchmarkGroup,
  BenchmarkPeople,
  BenchmarkPerson,
  Comparison,
  benchmarksOperations,
} from '../../../../src/contract/benchmarks';
import type { InputOf } from '../../../../src/contract/operation';
import { assertNever } from '../../../../src/domain/assert-never';
import { type BenchmarkContact, benchmarkDays } from '../../../../src/domain/benchmarks/input';
import { type People, gatherPeople } from '../../../../src/domain/benchmarks/people';
import { dayNumber } from '../../../../src/domain/day';
import { cappedSum } from '../../../../src/domain/money';
import { namesOf } from '../../db/measured-facts';
import type { Context } from '../context';
import { measuredOn } from './gather';
import { benchmarkInput } from './inputs';
import type { Measured } from './measured';

type Asked = InputOf<(typeof benchmarksOperations)['people']>;
type Place = { readonly contact: BenchmarkContact; readonly bought: number; readonly prior: number };

/** The people of one group of a comparison, who bought most first. @throws Refusal `broken_rule` */
export function benchmarkPeople(context: Context, asked: Asked): BenchmarkPeople {
  const measured = measuredOn(context, asked.asOf);
  const group = placesOf(measured, asked.comparison).filter(
    ({ contact }) => groupOf(asked.comparison, contact, measured) === asked.group,
  );
  const page = group.sort(byBought).slice(asked.offset, asked.offset + asked.limit);
  const names = namesOf(
    context.book.reader,
    page.map(({ contact }) => contact.id),
  );
  const balances = balancesThen(measured);
  const people = page.map(({ contact: { id }, bought, prior }): BenchmarkPerson => {
    const { name = '', company = '' } = names.get(id) ?? {};
    const sums = { boughtCents: cappedSum([bought]), priorCents: cappedSum([prior]), bought: bought > 0 };
    return { contactId: id, name, company, balanceThen: balances(id), ...sums };
  });
  return { total: group.length, people };
}

function byBought(a: Place, b: Place): number {
  return b.bought - a.bought || b.prior - a.prior || a.contact.id - b.contact.id;
}

// Clients are all of those of the day; the comparisons leave out who was first seen after the landmark.
function placesOf(measured: Measured, comparison: Comparison): Place[] {
  const input = benchmarkInput(measured);
  const { landmark } = benchmarkDays(input.asOf, input.windows);
  const people =
    comparison === 'presence'
      ? gatherPeople({ ...input, contacts: clientsSeenBy(input.contacts, landmark) })
      : gatherPeople(input);
  const prior = priorOf(people, comparison);
  return people.contacts.map((contact, at) => ({
    contact,
    bought: people.outcome[at] as number,
    prior: prior[at] as number,
  }));
}

// Their sums are asked for whenever they were first seen.
function clientsSeenBy(
  contacts: readonly BenchmarkContact[],
  landmark: BenchmarkContact['firstSeenOn'],
): BenchmarkContact[] {
  return contacts.filter(({ client }) => client).map((contact) => ({ ...contact, firstSeenOn: landmark }));
}

function priorOf(people: People, comparison: Comparison): Float64Array {
  return comparison === 'beforeAfter' ? people.before : people.prior;
}

function groupOf(comparison: Comparison, contact: BenchmarkContact, measured: Measured): BenchmarkGroup {
  switch (comparison) {
    case 'presence':
      return byPresence(contact.presence);
    case 'byPresence':
      return byPresence(contact.presenceOnLandmark);
    case 'treatment':
      return byArm(contact.arm);
    case 'beforeAfter': {
      const { before } = benchmarkDays(measured.asOf, measured.windows);
      const isRead = contact.armBefore === 'base' && contact.firstSeenOn <= before;
      return isRead ? byArm(contact.arm) : 'neither';
    }
    default:
      return assertNever(comparison);
  }
}

function byPresence(status: BenchmarkContact['presence']): BenchmarkGroup {
  return status === 'yes' ? 'a' : status === 'no' ? 'b' : 'neither';
}

function byArm(arm: BenchmarkContact['arm']): BenchmarkGroup {
  return arm === 'exposed' ? 'a' : arm === 'base' ? 'b' : 'neither';
}

function balancesThen({ people, asOf, windows }: Measured): (id: number) => number | null {
  const places = new Map(Array.from(people.ids, (id, at) => [id, at]));
  const landmark = dayNumber(benchmarkDays(asOf, windows).landmark);
  return (id) => {
    const at = places.get(id) ?? -1;
    return (people.firstSeen[at] ?? Infinity) <= landmark ? (people.balance[at] ?? null) : null;
  };
}
