import type { NewLeads, resultsOperations } from '../../../../src/contract/results';
import type { InputOf } from '../../../../src/contract/operation';
import { dayNumber } from '../../../../src/domain/day';
import { inOneView } from '../../db/handle';
import type { Context } from '../context';
import { type Figures, figuresOf } from './figures';
import { resultsOf, viewOf } from './list';
import { becameLead, becameQualified, qualifyingTouches } from './people-counted';

/** Who became a lead and a qualified lead within some days, and the giveaways the qualified belong to. */
export function newLeads(
  context: Context,
  { from, to, ...asked }: InputOf<(typeof resultsOperations)['newLeads']>,
): NewLeads {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const figures = figuresOf(reader, viewOf(context, asked));
    return newLeadsOf(figures, dayNumber(from), dayNumber(to));
  });
}

function newLeadsOf(figures: Figures, from: number, to: number): NewLeads {
  const isWithin = (day: number): boolean => day >= from && day <= to;
  const qualified = new Map<number, number>();
  let [leads, people] = [0, 0];
  for (let contact = 0; contact < figures.qualifiedOn.length; contact++) {
    if (isWithin(becameLead(figures, contact))) leads++;
    if (!isWithin(becameQualified(figures, contact))) continue;
    people++;
    for (const at of qualifyingTouches(figures, contact)) {
      const place = figures.funnel.touches.giveaway[at] as number;
      qualified.set(place, (qualified.get(place) ?? 0) + 1);
    }
  }
  return { people, leads, giveaways: giveawaysOf(figures, qualified) };
}

function giveawaysOf(figures: Figures, qualified: ReadonlyMap<number, number>): NewLeads['giveaways'] {
  return resultsOf(figures)
    .giveaways.flatMap(({ id, title, kind, funnel, costPerLead }) => {
      const count = qualified.get(figures.facts.giveaways.findIndex((giveaway) => giveaway.id === id)) ?? 0;
      if (count === 0) return [];
      const costPerLeadCents = costPerLead?.estimate ?? null;
      const { responded } = funnel.counts;
      return [{ id, title, kind, qualified: count, responded, costPerLeadCents }];
    })
    .sort((a, b) => b.qualified - a.qualified);
}
