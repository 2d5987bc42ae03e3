import type { ResultsView } from '../../contract/results';
import { assertNever } from '../../domain/assert-never';
import type { RuleModel } from './credit-models';

/** How a sale is divided, in full; `model` null for sales that no giveaway came before. */
export function journeysFormula(model: RuleModel | null, windows: ResultsView['windows']): string {
  const { attributionDays: days } = windows;
  if (model === null) {
    return `Sales whose buyer had responded to no giveaway in the ${days} days before, or is not known.`;
  }
  return `Each sale, less its refunds, is divided among the giveaways its buyer responded to in the ${days} days before it: ${division(model, windows)}`;
}

function division(model: RuleModel, { timeDecayHalfLifeDays: halfLife }: ResultsView['windows']): string {
  switch (model) {
    case 'first':
      return 'all of it goes to the first.';
    case 'last':
      return 'all of it goes to the last.';
    case 'linear':
      return 'each gets the same part.';
    case 'position':
      return 'the first and the last get 40% each, those between share 20%; of two, each gets half.';
    case 'timeDecay':
      return `the last counts most, and one that came ${halfLife} days earlier counts half as much.`;
    default:
      return assertNever(model);
  }
}
