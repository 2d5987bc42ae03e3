import { median } from '../care';
import { tierOf } from '../ledger/rate-card';
import { tierName } from '../ledger/tier-name';
import { addingUp, line, listing } from './adding-up';
import { type Basis, basisInputs, viewInputs } from './basis';
import type { Calculation, Explanation } from './explanation';
import { count, named, points, rate, share } from './quantity';
import { type Words, on, words } from './words';

export type PeopleInputs = Basis & {
  /** The balance of every contact in the book. */
  readonly balances: readonly number[];
};

/** How many contacts there are, and the tiers they are in. */
export function explainContacts(inputs: PeopleInputs): Explanation {
  return {
    title: words`Named contacts on ${on(inputs.asOf)}`,
    value: count(inputs.balances.length),
    formula: [
      words`Everybody in the book, also those nothing was ever given to or asked of.`,
      words`The balance grows with this list, so what is typical stands beside it.`,
    ],
    steps: [byTier(inputs)],
    inputs: basisInputs(inputs),
  };
}

function byTier({ balances, card }: PeopleInputs): Calculation {
  const tiers = balances.map((balance) => tierOf(card.tiers, balance));
  const lines = card.tiers.map(({ id }) =>
    line(tierName(id), count(tiers.filter((tier) => tier === id).length)),
  );
  return addingUp('By tier', lines, line('Contacts', count(balances.length)));
}

/** The balance half of the contacts have at least. Null where there are none. */
export function explainMedian(inputs: PeopleInputs): Explanation {
  const { balances, asOf } = inputs;
  const middle = median(balances) ?? 0;
  const above = balances.filter((balance) => balance > middle).length;
  const below = balances.filter((balance) => balance < middle).length;
  return {
    title: words`Median balance per contact on ${on(asOf)}`,
    value: points(middle),
    formula: [
      words`All contacts in order of their balance; this is the one in the middle, or half-way between the two in the middle.`,
      words`Half of your contacts have at least this much. A few very large balances cannot move it.`,
    ],
    steps: [
      addingUp(
        'Who stands where',
        [
          line('Above it', count(above)),
          line('On it', count(balances.length - above - below)),
          line('Below it', count(below)),
        ],
        line('Contacts', count(balances.length)),
      ),
    ],
    inputs: basisInputs(inputs),
  };
}

/** How many contacts more was asked of than given, and which share of all that is. */
export function explainOverdrawn(inputs: PeopleInputs): Explanation {
  const { balances, card, asOf } = inputs;
  const overdrawn = balances.filter((balance) => tierOf(card.tiers, balance) === 'overdrawn').length;
  const cut = card.tiers.find(({ id }) => id === 'overdrawn')?.below ?? 0;
  return {
    title: words`Overdrawn contacts on ${on(asOf)}`,
    value: count(overdrawn),
    formula: [
      words`Contacts whose balance is below ${rate(cut)} points: asked of more than given. The cut is an assumption of your rate card.`,
    ],
    steps: [
      addingUp(
        'Of everybody',
        [line('Overdrawn', count(overdrawn)), line('Not overdrawn', count(balances.length - overdrawn))],
        line('Contacts', count(balances.length)),
      ),
      listing('As a share', [
        line('Overdrawn', share(balances.length === 0 ? 0 : overdrawn / balances.length)),
      ]),
    ],
    inputs: [
      ...basisInputs(inputs),
      { label: 'Overdrawn below', value: words`${rate(cut)} points`, assumption: true },
    ],
  };
}

export type TierInputs = Basis & { readonly name: string; readonly balance: number };

/** Which tier a balance is in, and where the cuts are. */
export function explainTier({ name, balance, ...basis }: TierInputs): Explanation {
  const tier = tierOf(basis.card.tiers, balance);
  return {
    title: words`Tier of ${name} on ${on(basis.asOf)}`,
    value: named(tierName(tier)),
    formula: [
      words`A tier holds the balances between two cuts. The cuts are fixed, so nobody’s tier changes because somebody else’s did; they are assumptions of your rate card.`,
    ],
    steps: [
      listing(
        'Where the balance stands',
        basis.card.tiers.map(({ id, below }, at) =>
          line(
            tierName(id),
            id === tier ? points(balance) : named(''),
            betweenCuts(basis.card.tiers[at - 1]?.below ?? null, below),
          ),
        ),
      ),
    ],
    inputs: viewInputs(basis),
  };
}

function betweenCuts(from: number | null, to: number | null): Words {
  if (from === null) return to === null ? words`any balance` : words`below ${rate(to)} points`;
  if (to === null) return words`${rate(from)} points or more`;
  return words`from ${rate(from)} to less than ${rate(to)} points`;
}
