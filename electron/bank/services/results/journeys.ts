import type { Journey, resultsOperations } from '../../../../src/contract/results';
import type { InputOf, ResultOf } from '../../../../src/contract/operation';
import { type CreditedTouch, creditsOfOrder } from '../../../../src/domain/attribution/order-credits';
import { placeAfter } from '../../../../src/domain/attribution/touches';
import { dayOfNumber } from '../../../../src/domain/day';
import { type Cents, cents, sumCents } from '../../../../src/domain/money';
import { type ReadingHandle, inOneView } from '../../db/handle';
import { namesOf, salesNamed } from '../../db/result-facts';
import type { Context } from '../context';
import { type Figures, figuresOf } from './figures';
import { viewOf } from './list';
import { touchPlaces } from './people-counted';
import { netOf, ordersOf } from './person-rows';

type Operation = (typeof resultsOperations)['journeys'];
type Asked = InputOf<Operation>;
type Touch = { readonly giveaway: number; readonly day: number };
type Credited = {
  readonly order: number;
  readonly contact: number;
  readonly creditCents: Cents;
  readonly touches: readonly CreditedTouch<Touch>[];
};

/** The sales behind a credit, each with the giveaways it is divided among; the largest credit first. */
export function journeys(context: Context, asked: Asked): ResultOf<Operation> {
  const { reader } = context.book;
  const { giveawayId, model, offset, limit, ...view } = asked;
  return inOneView(reader, () => {
    const figures = figuresOf(reader, viewOf(context, view));
    const found = giveawayId === null ? withoutAny(figures) : withGiveaway(figures, giveawayId, model);
    found.sort((a, b) => b.creditCents - a.creditCents || a.order - b.order);
    const shown = found.slice(offset, offset + limit);
    return {
      total: found.length,
      creditCents: sumCents(found.map(({ creditCents }) => creditCents)),
      rows: rowsOf(reader, figures, model, shown),
    };
  });
}

function withGiveaway(figures: Figures, giveawayId: number, model: Asked['model']): Credited[] {
  const place = figures.facts.giveaways.findIndex(({ id }) => id === giveawayId);
  const { touches } = figures.funnel;
  const found: Credited[] = [];
  for (let contact = 0; contact + 1 < touches.starts.length; contact++) {
    if (!touchPlaces(figures.funnel, contact).some((at) => touches.giveaway[at] === place)) continue;
    for (const order of ordersOf(figures, contact)) {
      const credited = creditsOf(figures, contact, order);
      const own = credited.find(({ touch }) => touch.giveaway === place);
      const creditCents = own?.credits[model] ?? cents(0);
      if (creditCents > 0) found.push({ order, contact, creditCents, touches: credited });
    }
  }
  return found;
}

function withoutAny(figures: Figures): Credited[] {
  const { orders } = figures.business;
  return Array.from(orders.contact).flatMap((contact, order) => {
    const creditCents = netOf(figures, order);
    if (creditCents === 0 || isCredited(figures, contact, order)) return [];
    return [{ order, contact, creditCents, touches: [] }];
  });
}

// Asked of every sale there is: dividing each of them only to see whether it is divided takes a second.
function isCredited(
  { business, funnel: { touches }, windows }: Figures,
  contact: number,
  order: number,
): boolean {
  if (contact < 0) return false;
  const day = business.orders.day[order] as number;
  const to = placeAfter(touches, contact, day);
  return (
    to > (touches.starts[contact] as number) &&
    day - (touches.day[to - 1] as number) <= windows.attributionDays
  );
}

function creditsOf(figures: Figures, contact: number, order: number): CreditedTouch<Touch>[] {
  const net = netOf(figures, order);
  if (net === 0 || contact < 0) return [];
  const { touches } = figures.funnel;
  const own = touchPlaces(figures.funnel, contact).map((at) => {
    return { giveaway: touches.giveaway[at] as number, day: touches.day[at] as number };
  });
  const { attributionDays: lookbackDays, timeDecayHalfLifeDays: halfLifeDays } = figures.windows;
  return creditsOfOrder({ day: figures.business.orders.day[order] as number, net }, own, {
    lookbackDays,
    halfLifeDays,
  });
}

function rowsOf(
  reader: ReadingHandle,
  figures: Figures,
  model: Asked['model'],
  shown: readonly Credited[],
): Journey[] {
  const idOf = (order: number): number => figures.facts.sales.orders.id[order] as number;
  const sales = salesNamed(
    reader,
    shown.map(({ order }) => idOf(order)),
  );
  const names = namesOf(
    reader,
    shown.map(({ contact }) => contact + 1),
  );
  return shown.map(({ order, contact, creditCents, touches }) => {
    const sale = sales.get(idOf(order));
    return {
      purchaseId: idOf(order),
      orderNumber: sale?.orderNumber ?? null,
      contactId: contact < 0 ? null : contact + 1,
      name: names.get(contact + 1)?.name ?? sale?.buyer ?? '',
      day: dayOfNumber(figures.business.orders.day[order] as number),
      netCents: netOf(figures, order),
      creditCents,
      touches: touches.map(({ touch, credits }) => ({
        giveawayId: figures.facts.giveaways[touch.giveaway]?.id ?? 0,
        title: figures.facts.giveaways[touch.giveaway]?.title ?? '',
        day: dayOfNumber(touch.day),
        creditCents: credits[model],
      })),
    };
  });
}
