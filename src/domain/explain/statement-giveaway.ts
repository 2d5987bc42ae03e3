import type { MonthlyStatement } from '../statement/monthly-statement';
import { line, listing } from './adding-up';
import type { Explanation, Input } from './explanation';
import { type Quantity, count, money, named, share } from './quantity';
import { lockWords } from './statement';
import { type Words, on, words } from './words';

type Part = 'audience' | 'responded' | 'cost';
type Giveaway = MonthlyStatement['giveaways'][number];

/** Why a figure of a giveaway on a month's statement is what it is. */
export function explainStatementGiveaway(
  statement: MonthlyStatement,
  giveaway: Giveaway,
  part: Part,
): Explanation {
  const { title, formula } = WORDS[part];
  return {
    title: words`${title}: ${giveaway.title}`,
    value: valueOf(giveaway, part),
    formula: [formula, ...lockWords(statement)],
    steps: [
      listing('The giveaway', [
        line(WORDS.audience.title, valueOf(giveaway, 'audience')),
        line(WORDS.responded.title, valueOf(giveaway, 'responded')),
        ...responseRate(giveaway),
        line(WORDS.cost.title, valueOf(giveaway, 'cost')),
      ]),
    ],
    inputs: inputsOf(statement, giveaway),
  };
}

const WORDS: Readonly<Record<Part, { readonly title: string; readonly formula: Words }>> = {
  audience: {
    title: 'Reached',
    formula: words`How many people it reached, as you listed it under Giveaways.`,
  },
  responded: {
    title: 'Responded',
    formula: words`People on record as having registered, attended, downloaded or replied. One person counts once, however often they did.`,
  },
  cost: {
    title: 'Cost',
    formula: words`The money it cost, as you listed it under Giveaways. Your own hours are not in it.`,
  },
};

function valueOf({ audience, responded, costCents }: Giveaway, part: Part): Quantity {
  if (part === 'cost') return money(costCents);
  if (part === 'responded') return count(responded);
  return audience === null ? named('not counted') : count(audience);
}

function responseRate({ audience, responded }: Giveaway) {
  if (audience === null || audience === 0 || responded > audience) return [];
  return [line('Responded of those reached', share(responded / audience))];
}

function inputsOf({ drawnUpOn }: MonthlyStatement, { kind, startsOn }: Giveaway): Input[] {
  return [
    { label: 'Kind', value: words`${kind.replaceAll('_', ' ')}` },
    { label: 'Given on', value: words`${on(startsOn)}` },
    { label: 'Drawn up on', value: words`${on(drawnUpOn)}` },
  ];
}
