import type { CreditModel, GiveawayResult } from '../../contract/results';
import { assertNever } from '../../domain/assert-never';
import type { Sort } from '../../ui/data-table/column';

/** The columns giveaways can be put in order by. */
export const RESULT_ORDERS = [
  'days',
  'title',
  'kind',
  'reached',
  'responded',
  'leads',
  'qualified',
  'bought',
  'cost',
  'costPerLead',
  'credit',
] as const;
export type ResultOrder = (typeof RESULT_ORDERS)[number];

/** The newest on top, as the list begins. */
export const NEWEST_FIRST: Sort = { by: 'days', descending: true };

/** Giveaways in the order that is asked for; what is not known stands last either way. */
export function inOrder(
  results: readonly GiveawayResult[],
  { by, descending }: Sort,
  model: CreditModel,
): readonly GiveawayResult[] {
  const order = RESULT_ORDERS.find((known) => known === by) ?? 'days';
  const keyed = results.map((result) => ({ result, key: keyOf(result, order, model) }));
  const known = keyed.filter(({ key }) => key !== null);
  known.sort((a, b) => (descending ? -1 : 1) * compared(a.key, b.key) || b.result.id - a.result.id);
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ result }) => result);
}

type Key = string | number | null;

function keyOf(result: GiveawayResult, order: ResultOrder, model: CreditModel): Key {
  const { counts } = result.funnel;
  switch (order) {
    case 'days':
      return result.startsOn;
    case 'title':
      return result.title.toLowerCase();
    case 'kind':
      return result.kind;
    case 'cost':
      return result.cost.totalCents;
    case 'costPerLead':
      return result.costPerLead?.estimate ?? null;
    case 'credit':
      return result.credits[model];
    case 'reached':
    case 'responded':
    case 'leads':
    case 'qualified':
    case 'bought':
      return counts[order];
    default:
      return assertNever(order);
  }
}

function compared(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b);
  return Number(a) - Number(b);
}
