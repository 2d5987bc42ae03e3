import type { SheetInQuestion } from '../../../../src/contract/imports';
import type { AmountDecision, AmountReading } from '../../../../src/domain/import/amount-column';
import type { DayDecision, DayReading } from '../../../../src/domain/import/day-column';
import { IMPORT_KINDS } from '../../../../src/domain/import/field';
import type { Recognised } from './recognise';
import { named } from './refusals';
import type { Decided, Survey } from './survey';

/** Something only the owner can settle, with the choices there are. */
export type Ambiguity =
  | { readonly about: 'sheet'; readonly column: string; readonly readings: readonly string[] }
  | { readonly about: 'kind'; readonly column: string; readonly readings: readonly string[] }
  | {
      readonly about: 'field';
      readonly column: string;
      readonly readings: readonly string[];
      readonly label: string;
    }
  | {
      readonly about: 'date_order';
      readonly column: string;
      readonly readings: readonly DayReading[];
      readonly why: 'either' | 'contradiction';
    }
  | {
      readonly about: 'decimal';
      readonly column: string;
      readonly readings: readonly AmountReading[];
      readonly why: 'either' | 'contradiction';
    };

/** Everything that is not settled about a table; none once it can be stored. */
export function ambiguitiesOf(
  recognised: Recognised,
  found: Survey,
  rivals: readonly SheetInQuestion[],
): Ambiguity[] {
  const sheets = rivals.map(({ name }) => name);
  return [
    ...(sheets.length > 0 ? [{ about: 'sheet', column: '', readings: sheets } as const] : []),
    ...(recognised.kind === null ? [{ about: 'kind', column: '', readings: IMPORT_KINDS } as const] : []),
    ...recognised.open.map(({ fields, candidates }) => ({
      about: 'field' as const,
      column: fields[0] ?? '',
      readings: candidates.map(({ name }) => name),
      label: named(fields),
    })),
    ...dateAmbiguity(found.day),
    ...decimalAmbiguity(found.amount),
  ];
}

function dateAmbiguity(found: Decided<DayDecision> | null): Ambiguity[] {
  if (found?.decision.state !== 'ambiguous') return [];
  const { readings, why } = found.decision;
  return [{ about: 'date_order', column: found.column.name, readings, why }];
}

function decimalAmbiguity(found: Decided<AmountDecision> | null): Ambiguity[] {
  if (found?.decision.state !== 'ambiguous') return [];
  const { readings, why } = found.decision;
  return [{ about: 'decimal', column: found.column.name, readings, why }];
}
