import { looksLikeForm } from './catalogue/google-forms';
import type { Field, ImportKind } from './field';
import type { Column } from './header';
import { WHOLE, nameScores } from './name-score';
import type { Mapping } from './mapping';
import type { Suggestion } from './suggest';
import { type ValueShape, mostly } from './value-shape';
import { speaksOfRecommending } from './reading-words';
import { headerWords } from './words';

/** A table of which the kind is looked for: its columns, what their sampled values look like, and what each kind makes of them. */
export type Unkind = {
  readonly columns: readonly Column[];
  readonly shapes: readonly ValueShape[];
  readonly suggestions: ReadonlyMap<ImportKind, Suggestion>;
};

/**
 * The kind a table most likely is, for the owner to see before anything is stored; null where none fits.
 * Purchases need more than people do: where both fit, that says more. The others need a column that no
 * list of people has, named as a whole header.
 */
export function likelyKind(table: Unkind): ImportKind | null {
  const fits = (kind: ImportKind): boolean => table.suggestions.get(kind)?.open.length === 0;
  if (fits('purchases')) return 'purchases';
  if (fits('responses') && isForm(table)) return 'responses';
  if (fits('reputation') && isReputation(table)) return 'reputation';
  if (fits('acts') && isActs(table)) return 'acts';
  if (fits('responses') && isResponses(table)) return 'responses';
  if (isNearlySales(table)) return 'purchases';
  return fits('people') ? 'people' : null;
}

// Its day and amount are there, and only which of several columns is meant is open: as a list of people, which most
// such tables could be too, its sales would be lost without a word.
function isNearlySales(table: Unkind): boolean {
  const sales = table.suggestions.get('purchases');
  if (!sales) return false;
  const isThere = (field: Field, mapping: Mapping): boolean =>
    mapping.some((one) => one.field === field) ||
    sales.open.some(({ fields, candidates }) => fields.includes(field) && candidates.length > 1);
  if (!isThere('day', sales.byName) || !isThere('amount', sales.all)) return false;
  return names(table, 'purchases', 'order_number') || isNoContactList(table);
}

// The score of a form is that of a quiz, unless it asks who would recommend the business.
function isForm({ columns }: Unkind): boolean {
  return looksLikeForm(columns) && !columns.some(({ name }) => speaksOfRecommending(name));
}

function isReputation(table: Unkind): boolean {
  if (names(table, 'reputation', 'reading') && !names(table, 'acts', 'act_kind')) return true;
  return isNoContactList(table) && table.columns.some((column, at) => isRating(column, table.shapes[at]));
}

// “Score” and “note” are also said of other things: their values must be numbers.
function isRating({ name }: Column, shape: ValueShape | undefined): boolean {
  const words = headerWords(name);
  const isNamed = nameScores(words, 'reputation').get('rating') === WHOLE.best;
  return (
    isNamed &&
    (!nameScores(words, 'people').has('notes') || (shape !== undefined && mostly(shape.numbers, shape)))
  );
}

function isActs(table: Unkind): boolean {
  return names(table, 'acts', 'act_kind') && isNoContactList(table);
}

function isResponses(table: Unkind): boolean {
  if (names(table, 'responses', 'attended') || names(table, 'responses', 'minutes')) return true;
  if (names(table, 'responses', 'response') && isNoContactList(table)) return true;
  return names(table, 'responses', 'registered_on') && names(table, 'responses', 'giveaway');
}

// Contact lists say where somebody stands, and what they wrote or did last among much else.
function isNoContactList({ suggestions }: Unkind): boolean {
  const mapped = suggestions.get('people')?.byName.map(({ field }) => field) ?? [];
  return !CONTACT_MARKS.some((field) => mapped.includes(field));
}

const CONTACT_MARKS: readonly Field[] = ['stage', 'tags', 'profile', 'social_presence', 'first_seen_on'];

function names({ columns }: Unkind, kind: ImportKind, field: Field): boolean {
  return columns.some(({ name }) => nameScores(headerWords(name), kind).get(field) === WHOLE.best);
}
