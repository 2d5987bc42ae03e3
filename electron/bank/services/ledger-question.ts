import type { ledgerOperations } from '../../../src/contract/ledger';
import type { InputOf } from '../../../src/contract/operation';
import { EVERY_LINE, type LineFilter } from '../db/line-filter';

/** What the lines of the ledger are asked for; whatever is left out narrows nothing. */
export type LinesAsked = Partial<InputOf<(typeof ledgerOperations)['totals']>>;

/** The lines a question means: of a past day nothing later, and as known then only what was known. */
export function filterOf(asked: LinesAsked): LineFilter {
  const { asOf = null, knownThen = false, to = null, leastPoints = null, mostPoints = null } = asked;
  return {
    ...onlyKnown(asked),
    to: asOf !== null && (to === null || to > asOf) ? asOf : to,
    known: knownThen ? asOf : null,
    least: leastPoints === null ? null : Math.round(leastPoints * 1e6),
    most: mostPoints === null ? null : Math.round(mostPoints * 1e6),
  };
}

function onlyKnown(asked: LinesAsked): LineFilter {
  const names = Object.keys(EVERY_LINE) as (keyof LineFilter & keyof LinesAsked)[];
  const given = names.filter((name) => asked[name] !== undefined).map((name) => [name, asked[name]] as const);
  return { ...EVERY_LINE, ...(Object.fromEntries(given) as Partial<LineFilter>) };
}
