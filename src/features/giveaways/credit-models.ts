import { assertNever } from '../../domain/assert-never';
import type { CreditModel, Credits, DataDrivenState, ResultsView } from '../../contract/results';
import type { Cents } from '../../domain/money';

/** The models that are rules: each divides every sale on its own, so its sales can be shown. */
export type RuleModel = Exclude<CreditModel, 'dataDriven'>;

/** What a model is called. */
export function modelName(model: CreditModel): string {
  switch (model) {
    case 'first':
      return 'First touch';
    case 'last':
      return 'Last touch';
    case 'linear':
      return 'Shared equally';
    case 'position':
      return 'Position-based';
    case 'timeDecay':
      return 'Time decay';
    case 'dataDriven':
      return 'Data-driven';
    default:
      return assertNever(model);
  }
}

/** How a model divides a sale, in one sentence. */
export function modelWords(model: CreditModel, windows: ResultsView['windows']): string {
  switch (model) {
    case 'first':
      return 'The whole sale to the first giveaway before it';
    case 'last':
      return 'The whole sale to the last giveaway before it';
    case 'linear':
      return 'The same part to each giveaway before it';
    case 'position':
      return '40% to the first, 40% to the last, 20% to those between';
    case 'timeDecay':
      return `Half as much for every ${windows.timeDecayHalfLifeDays} days earlier`;
    case 'dataDriven':
      return 'By how many paths to a sale go through its kind';
    default:
      return assertNever(model);
  }
}

/** The least and the most any model credits: the honest range. */
export function spreadOf(credits: Credits): { readonly least: Cents; readonly most: Cents } {
  const known = Object.values(credits).filter((credit) => credit !== null);
  return { least: Math.min(...known) as Cents, most: Math.max(...known) as Cents };
}

/** What is missing before there is a data-driven credit for a kind; null when there is one. */
export function missingWords(state: DataDrivenState, kind: string, kindWord: string): string | null {
  if (state.state === 'not_enough' && state.journeys < state.needed) {
    return `Not enough data yet: ${state.journeys} of ${state.needed} sales after a giveaway`;
  }
  if (!state.thinKinds.includes(kind)) return null;
  const each = state.state === 'not_enough' ? state.neededPerKind : LEAST_OF_A_KIND;
  return `Not enough data yet: fewer than ${each} sales came after a ${kindWord}`;
}

// The same gate as in the bank (measurement, section 2).
const LEAST_OF_A_KIND = 10;
