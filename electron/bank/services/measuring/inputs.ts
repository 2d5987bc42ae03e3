import type {
  BenchmarkContact,
  BenchmarkInput,
  BenchmarkSale,
} from '../../../../src/domain/benchmarks/input';
import type { Day } from '../../../../src/domain/day';
import { fadingOf } from '../../../../src/domain/ledger/fading';
import { type RateCard, cardInForce } from '../../../../src/domain/ledger/rate-card';
import { type Cents, cents } from '../../../../src/domain/money';
import { type Rule, ruleInForce } from '../../../../src/domain/rules/rule';
import { warmFrom } from '../../../../src/domain/rules/treated-well';
import { ARM_IDS } from '../../../../src/domain/value/arms';
import type { ValueInput } from '../../../../src/domain/value/fit';
import { type StandingTerms, standingsOfColumns } from '../../../../src/domain/value/known-standings';
import { type ContactSale, type SeenContact, recordsOf } from '../../../../src/domain/value/records';
import { dayWriter } from './day-writer';
import { type Measured, PRESENCE_CODES } from './measured';

/** What the benchmarks of a day are made from. */
export function benchmarkInput(measured: Measured): BenchmarkInput {
  const { asOf, windows } = measured;
  return { asOf, windows, contacts: benchmarkContacts(measured), sales: benchmarkSales(measured) };
}

/** What the conversion value of a day is estimated from. */
export function valueInput(measured: Measured): ValueInput {
  const { people, postings, cards, treatedWell, firstRecorded, assumptions } = measured;
  const standingsOn = standingsOfColumns(postings, people.ids.length, standingTerms(cards, treatedWell));
  return {
    records: recordsOf(seenContacts(measured), [...contactSales(measured)]),
    standingsOn,
    firstRecorded,
    assumptions,
  };
}

/** How standings of a day are read: by the card and by the rule of what is treated well, both in force on it. */
export function standingTerms(
  cards: readonly RateCard[],
  treatedWell: readonly Rule<'treated_well'>[],
): StandingTerms {
  const tiersOn = (day: Day) => cardInForce(cards, day).tiers;
  const creditFromOn = (day: Day): number => {
    const { atLeast } = ruleInForce(treatedWell, 'treated_well', day).terms;
    return atLeast === 'warm' ? warmFrom(tiersOn(day)) : atLeast;
  };
  return { fading: fadingOf(cards), tiersOn, creditFromOn };
}

function benchmarkContacts({ people }: Measured): BenchmarkContact[] {
  const written = dayWriter();
  return Array.from(people.ids, (id, at) => ({
    id,
    firstSeenOn: written(people.firstSeen[at] as number),
    client: people.client[at] === 1,
    arm: armOf(people.arm[at]),
    armBefore: armOf(people.armBefore[at]),
    presence: presenceOf(people.presence[at]),
    presenceOnLandmark: presenceOf(people.presenceOnLandmark[at]),
    lookedUpAfter: people.lookedUpAfter[at] === 1,
  }));
}

function armOf(code: number | undefined): BenchmarkContact['arm'] {
  return ARM_IDS[code ?? 0] ?? 'base';
}

function presenceOf(code: number | undefined): BenchmarkContact['presence'] {
  return PRESENCE_CODES[code ?? 0] ?? 'unchecked';
}

function* benchmarkSales(measured: Measured): Iterable<BenchmarkSale> {
  for (const { contact, day, amountCents } of contactSales(measured)) {
    yield { contactId: contact, day, cents: amountCents };
  }
}

function seenContacts({ people }: Measured): SeenContact[] {
  const written = dayWriter();
  return Array.from(people.ids, (id, at) => ({ id, firstSeen: written(people.firstSeen[at] as number) }));
}

function* contactSales({ people, sales }: Measured): Iterable<ContactSale> {
  const written = dayWriter();
  const { owners, days } = sales;
  for (let at = 0; at < owners.length; at++) {
    const contact = people.ids[owners[at] as number] as number;
    yield { contact, day: written(days[at] as number), amountCents: amountAt(sales.cents, at) };
  }
}

function amountAt(amounts: Float64Array, at: number): Cents {
  return cents(amounts[at] as number);
}
