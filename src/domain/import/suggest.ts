import { type Field, type ImportKind, fieldsOf, mayRepeat, requiredOf } from './field';
import type { Column } from './header';
import type { Mapping } from './mapping';
import { WHOLE, nameScores } from './name-score';
import { platformOfHeader } from './profile';
import { type ValueShape, mostly } from './value-shape';
import { headerWords } from './words';

/** A required field that its header does not settle: several columns fit equally, or none does. */
export type OpenField = { readonly fields: readonly Field[]; readonly candidates: readonly Column[] };

/**
 * What the columns of a table probably mean. `byName` rests on the header alone and may be used
 * without asking when `open` is empty; `all` adds what the values suggest, for the owner to confirm.
 */
export type Suggestion = {
  readonly byName: Mapping;
  readonly all: Mapping;
  readonly open: readonly OpenField[];
};

type Sampled = { readonly column: Column; readonly shape: ValueShape; readonly words: string };
type Scored = { readonly column: Column; readonly field: Field; readonly score: number };

/** Suggests a mapping from the header's words and, second, from what the sampled values look like. */
export function suggest(
  kind: ImportKind,
  columns: readonly Column[],
  shapes: readonly ValueShape[],
): Suggestion {
  const sampled = columns.map((column, at) => ({
    column,
    shape: shapes[at] ?? EMPTY,
    words: headerWords(column.name),
  }));
  const named = halvesOfNames(sampled);
  const quantity = sampled.some(({ words }) => QUANTITIES.has(words));
  const scored = named.flatMap((one) => scoresOf(one, kind, quantity));
  const chosen = choose(scored);
  const byName = mappingOf(chosen);
  return {
    byName,
    all: [...byName, ...byValues(kind, sampled, byName)],
    open: openFields(kind, scored, chosen),
  };
}

const EMPTY: ValueShape = { filled: 0, emails: 0, days: 0, money: 0, numbers: 0, codes: 0, profiles: 0 };
const QUANTITIES = new Set(
  'quantity; qty; units; pieces; menge; anzahl; stuck; quantite; qte; cantidad; unidades; quantidade; qtd; quantita; qta; aantal'.split(
    '; ',
  ),
);

function scoresOf({ column, shape, words }: Sampled, kind: ImportKind, quantity: boolean): Scored[] {
  const scores = [...meanings(words, kind, shape)].map(([field, score]) => ({
    column,
    field: redirected(field, score, shape),
    score: isBelied(field, shape) ? score - 1 : score,
  }));
  if (
    kind === 'people' &&
    platformOfHeader(column.name) &&
    !scores.some(({ field }) => field === 'profile')
  ) {
    scores.push({ column, field: 'profile', score: WHOLE.good });
  }
  return scores.filter(
    ({ field, score }) => fieldsOf(kind).includes(field) && isBelievable(field, score, shape, quantity),
  );
}

// “Note” and “nota” are a remark or a mark: the values tell.
function meanings(words: string, kind: ImportKind, shape: ValueShape): Map<Field, number> {
  const scores = nameScores(words, kind);
  if (scores.has('rating') && scores.has('notes')) {
    scores.delete(mostly(shape.numbers, shape) ? 'notes' : 'rating');
  }
  return scores;
}

// A column called “Customer” may hold addresses or numbers instead of names.
function redirected(field: Field, score: number, shape: ValueShape): Field {
  if (field !== 'name' || score > WHOLE.good) return field;
  if (mostly(shape.emails, shape)) return 'email';
  return mostly(shape.codes, shape) ? 'source_id' : field;
}

// “Paid” is an amount, or yes and no: where another column holds the numbers, that one is meant.
function isBelied(field: Field, shape: ValueShape): boolean {
  return field === 'amount' && shape.filled > 0 && shape.numbers === 0;
}

// A header that only contains the word must be borne out by at least one value; a unit price is no
// amount where a quantity stands beside it; an address is a profile where it leads to one.
function isBelievable(field: Field, score: number, shape: ValueShape, quantity: boolean): boolean {
  if (field === 'amount' && score === WHOLE.weak && quantity) return false;
  if (field === 'profile' && score === WHOLE.weak) return mostly(shape.profiles, shape);
  if (score >= WHOLE.weak || shape.filled === 0) return true;
  if (field === 'email') return shape.emails > 0;
  if (field === 'day' || field === 'first_seen_on') return shape.days > 0;
  return field !== 'amount' || shape.numbers > 0;
}

// Best first; a column has one meaning, a field one column unless it may repeat.
function choose(scored: readonly Scored[]): Scored[] {
  const columns = new Set<number>();
  const fields = new Set<Field>();
  const chosen: Scored[] = [];
  for (const one of [...scored].sort((a, b) => b.score - a.score || a.column.index - b.column.index)) {
    if (columns.has(one.column.index) || (fields.has(one.field) && !mayRepeat(one.field))) continue;
    columns.add(one.column.index);
    fields.add(one.field);
    chosen.push(one);
  }
  return chosen;
}

function mappingOf(chosen: readonly Scored[]): Mapping {
  const ordered = [...chosen].sort((a, b) => a.column.index - b.column.index);
  return ordered.map(({ column, field }) => ({ column: column.name, field }));
}

function openFields(kind: ImportKind, scored: readonly Scored[], chosen: readonly Scored[]): OpenField[] {
  return requiredOf(kind).flatMap((fields): OpenField[] => {
    for (const field of fields) {
      const best = chosen.find((one) => one.field === field);
      if (!best) continue;
      const rivals = scored.filter(
        (one) => one.field === field && one.score === best.score && isFree(one, chosen),
      );
      return rivals.length > 1 ? [{ fields: [field], candidates: rivals.map(({ column }) => column) }] : [];
    }
    return [{ fields, candidates: [] }];
  });
}

// Not already taken by another meaning.
function isFree(one: Scored, chosen: readonly Scored[]): boolean {
  return chosen.every((other) => other.column.index !== one.column.index || other.field === one.field);
}

function byValues(kind: ImportKind, sampled: readonly Sampled[], byName: Mapping): Mapping {
  const columns = new Set(byName.map(({ column }) => column));
  const fields = new Set(byName.map(({ field }) => field));
  return sampled.flatMap(({ column, shape }): Mapping => {
    const field = columns.has(column.name) ? null : fieldOfShape(shape, kind);
    if (!field || fields.has(field)) return [];
    fields.add(field);
    return [{ column: column.name, field }];
  });
}

function fieldOfShape(shape: ValueShape, kind: ImportKind): Field | null {
  const candidates: [Field, number][] = [
    ['email', shape.emails],
    ['profile', shape.profiles],
    ['day', shape.days],
    ['amount', shape.money],
  ];
  return (
    candidates.find(([field, count]) => fieldsOf(kind).includes(field) && mostly(count, shape))?.[0] ?? null
  );
}

// “Name” beside “Vorname” is the family name; “Nombre” beside “Apellidos” the given one.
function halvesOfNames(sampled: readonly Sampled[]): Sampled[] {
  const words = new Set(sampled.map((one) => one.words));
  const has = (field: Field): boolean =>
    [...words].some((one) => nameScores(one, 'people').get(field) === WHOLE.best);
  const family = has('last_name')
    ? undefined
    : FAMILY.find(([name, given]) => words.has(name) && words.has(given));
  const given = has('first_name')
    ? undefined
    : GIVEN.find(([name, last]) => words.has(name) && words.has(last));
  return sampled.map((one) => {
    if (family?.[0] === one.words) return { ...one, words: 'last name' };
    return given?.[0] === one.words ? { ...one, words: 'first name' } : one;
  });
}

const FAMILY = [
  ['name', 'vorname'],
  ['nom', 'prenom'],
  ['naam', 'voornaam'],
] as const;
const GIVEN = [
  ['nombre', 'apellidos'],
  ['nombre', 'apellido'],
  ['nome', 'cognome'],
  ['nome', 'sobrenome'],
  ['nome', 'apelido'],
  ['name', 'surname'],
  ['name', 'last name'],
] as const;
