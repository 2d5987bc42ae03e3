import { type DatedPoints, balanceOn } from '../ledger/balance';
import { byClass } from './balance';
import { type Basis, basisInputs, fadingFormula } from './basis';
import type { Explanation } from './explanation';
import { points, rate } from './quantity';
import { on, words } from './words';

export type BalancePartInputs = Basis & {
  readonly part: 'named' | 'audience';
  /** The postings of that part alone. */
  readonly postings: readonly DatedPoints[];
};

/** Why one part of the balance is what it is: with contacts by name, or with people nobody named. */
export function explainBalancePart(inputs: BalancePartInputs): Explanation {
  const { part, postings, asOf, card } = inputs;
  const isNamed = part === 'named';
  return {
    title: isNamed
      ? words`Balance with named contacts on ${on(asOf)}`
      : words`Balance with your audience on ${on(asOf)}`,
    value: points(balanceOn(postings, asOf, card.halfLifeDays).total),
    formula: [
      isNamed
        ? words`The balances of all your contacts together: what reached somebody you can name.`
        : words`What reached people nobody named: a public act, or the rest of an audience.`,
      ...(isNamed
        ? []
        : [words`One of them, counted, counts as ${rate(card.audienceFactor)} of a named person.`]),
      ...fadingFormula(inputs),
    ],
    steps: [byClass(inputs)],
    inputs: [
      ...basisInputs(inputs),
      ...(isNamed
        ? []
        : [
            {
              label: 'One unnamed person counts as',
              value: words`${rate(card.audienceFactor)}`,
              assumption: true,
            },
          ]),
    ],
    ...(isNamed
      ? {}
      : { caveat: words`It is never spread over contacts: nobody knows who of them was reached.` }),
  };
}
