import type { Day } from '../day';
import { ENTRY_CLASSES, type EntryClass, type RateCard } from '../ledger/rate-card';
import { FORMULA_VERSION } from '../statement/monthly-statement';
import type { Input } from './explanation';
import { days } from './quantity';
import { type Words, on, words } from './words';

/** What a figure in points rests on: the day, what was known, and the card in force on that day. */
export type Basis = {
  readonly asOf: Day;
  readonly knownThen: boolean;
  readonly card: RateCard;
};

/** What entries of each class are called. */
export const CLASS_NAMES: Readonly<Record<EntryClass, string>> = {
  deposit: 'Deposits',
  ask: 'Asks',
  breach: 'Breaches of trust',
};

/** The formula of everything that fades, a sentence each. */
export function fadingFormula({ card }: Basis): Words[] {
  const lives = ENTRY_CLASSES.map((cls) => card.halfLifeDays[cls]);
  if (lives.every((life) => life === null)) {
    return [words`Fading is turned off in your rate card: points keep their worth.`];
  }
  return [
    words`Points fade: after each half-life, half of them is left. What is left of an entry is its points × 2^(−days ÷ half-life).`,
    words`The half-lives are assumptions of your rate card, not measurements.`,
  ];
}

/** Day and knowledge as inputs. */
export function viewInputs({ asOf, knownThen }: Pick<Basis, 'asOf' | 'knownThen'>): Input[] {
  return [
    { label: 'As of', value: words`${on(asOf)}` },
    {
      label: 'Known',
      value: knownThen ? words`as it was known at the end of that day` : words`as it is known now`,
    },
  ];
}

/** Everything a figure that fades was computed with. */
export function basisInputs(basis: Basis): Input[] {
  const { card } = basis;
  return [
    ...viewInputs(basis),
    { label: 'Rate card', value: cardWords(card) },
    ...ENTRY_CLASSES.map((cls) => halfLifeInput(cls, card.halfLifeDays[cls])),
    formulaInput(),
  ];
}

/** The version of the formulas. */
export function formulaInput(version = FORMULA_VERSION): Input {
  return { label: 'Formula', value: words`version ${String(version)}` };
}

/** How fast entries of a class fade. */
export function halfLifeInput(cls: EntryClass, life: number | null): Input {
  const name = CLASS_NAMES[cls];
  if (life === null) return { label: name, value: words`do not fade`, assumption: true };
  return { label: `${name} halve every`, value: words`${days(life)}`, assumption: true };
}

/** A card by its version, and the day it took effect; the first one is dated before anybody's book. */
export function cardWords({ version, takesEffectOn }: RateCard): Words {
  if (takesEffectOn <= '1970-01-01') return words`version ${String(version)}`;
  return words`version ${String(version)}, in force since ${on(takesEffectOn)}`;
}
