import { readFileSync } from 'node:fs';
import { Refusal } from '../../src/contract/failure';
import { DECIMAL_MARKS, type DecimalMark } from '../../src/domain/import/amount-text';
import { DATE_ORDERS, type DateOrder } from '../../src/domain/import/date-text';
import { type Field, IMPORT_KINDS, type ImportKind, isField } from '../../src/domain/import/field';
import type { Mapping } from '../../src/domain/import/mapping';

/** What a mapping file says; what it leaves out is left to the values. */
export type MappingFile = {
  readonly mapping: Mapping;
  readonly kind: ImportKind | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
};

/**
 * Reads a mapping from JSON: `{"columns": {"Betrag": "amount"}, "kind": …, "dateOrder": …, "decimal": …}`.
 * The columns alone will do, and either side may come first: `{"amount": "Betrag"}`.
 * @throws Refusal `mapping`
 */
export function readMappingFile(path: string): MappingFile {
  const content = parse(path);
  const columns = isRecord(content['columns']) ? content['columns'] : content;
  const own = columns === content ? {} : content;
  return {
    mapping: meanings(path, columns),
    kind: oneOf(IMPORT_KINDS, own['kind']),
    dateOrder: oneOf(DATE_ORDERS, own['dateOrder']),
    decimal: oneOf(DECIMAL_MARKS, own['decimal']),
  };
}

function parse(path: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isRecord(content)) return content;
  } catch (error) {
    throw new Refusal(
      'mapping',
      `The mapping ${path} could not be read: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
  throw new Refusal('mapping', `The mapping ${path} is not a JSON object of columns and fields.`);
}

function meanings(path: string, columns: Readonly<Record<string, unknown>>): Mapping {
  const pairs = Object.entries(columns).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  const columnFirst = pairs.every(([, field]) => isField(field));
  const mapping = pairs.flatMap(([a, b]): { column: string; field: Field }[] => {
    const [column, field] = columnFirst ? [a, b] : [b, a];
    return isField(field) ? [{ column, field }] : [];
  });
  if (mapping.length === 0 || mapping.length < pairs.length) {
    throw new Refusal(
      'mapping',
      `The mapping ${path} names a field that there is not. Fields are for example day, amount, email, name.`,
    );
  }
  return mapping;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | null {
  return choices.find((one) => one === value) ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
