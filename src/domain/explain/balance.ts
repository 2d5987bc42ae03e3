import { type DatedPoints, balanceOn } from '../ledger/balance';
import { ENTRY_CLASSES } from '../ledger/rate-card';
import { addingUp, line } from './adding-up';
import { type Basis, CLASS_NAMES, basisInputs, fadingFormula } from './basis';
import type { Calculation, Explanation } from './explanation';
import { change, points } from './quantity';
import { type Words, on, words } from './words';

export type BalanceInputs = Basis & {
  readonly postings: readonly (DatedPoints & { readonly audience?: boolean })[];
  /** Whose balance it is; null is the business. */
  readonly name: string | null;
  readonly whole: boolean;
};

/** Why a balance is what it is: what is left of each class, and for the business where it lies. */
export function explainBalance(inputs: BalanceInputs): Explanation {
  const { postings, asOf, card, name, whole } = inputs;
  const { total } = balanceOn(postings, asOf, card.halfLifeDays);
  return {
    title: titleOf(inputs),
    value: points(total, whole ? 0 : 1),
    formula: [
      words`The balance is what is left of everything you gave, less what is left of everything you asked and broke.`,
      ...fadingFormula(inputs),
      ...(name === null ? [] : [words`Only entries that reached ${name} by name count here.`]),
    ],
    steps: [byClass(inputs), ...(name === null ? [namedAndAudience(inputs)] : [])],
    inputs: basisInputs(inputs),
    caveat: words`Points are not money, and a high balance does not show that giving caused sales.`,
  };
}

function titleOf({ asOf, name }: BalanceInputs): Words {
  const whose = name === null ? 'Trust bank balance' : `Trust balance of ${name}`;
  return words`${whose} on ${on(asOf)}`;
}

/** What is left of each class, adding up to the balance. */
export function byClass({ postings, asOf, card }: Omit<BalanceInputs, 'name' | 'whole'>): Calculation {
  const balance = balanceOn(postings, asOf, card.halfLifeDays);
  const lines = ENTRY_CLASSES.map((cls) => {
    const posted = postings.reduce((sum, p) => (p.class === cls && p.day <= asOf ? sum + p.points : sum), 0);
    return line(CLASS_NAMES[cls], change(balance[cls]), words`of ${change(posted)} posted`);
  });
  return addingUp('What is left', lines, line('Balance', points(balance.total)));
}

function namedAndAudience({ postings, asOf, card }: BalanceInputs): Calculation {
  const part = (audience: boolean): number =>
    balanceOn(
      postings.filter((posting) => (posting.audience ?? false) === audience),
      asOf,
      card.halfLifeDays,
    ).total;
  return addingUp(
    'Where it lies',
    [
      line('With named contacts', change(part(false))),
      line('With your audience, nobody named', change(part(true))),
    ],
    line('Balance', points(balanceOn(postings, asOf, card.halfLifeDays).total)),
  );
}
