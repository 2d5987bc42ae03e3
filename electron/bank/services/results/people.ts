import type { FunnelPerson, resultsOperations } from '../../../../src/contract/results';
import { Refusal } from '../../../../src/contract/failure';
import type { InputOf } from '../../../../src/contract/operation';
import { dayOfNumber } from '../../../../src/domain/day';
import { type FunnelStep } from '../../../../src/domain/giveaways/funnel';
import { stepBit } from '../../../../src/domain/giveaways/funnel-touches';
import type { Say } from '../../../../src/domain/rules/say';
import { type ReadingHandle, inOneView } from '../../db/handle';
import { namesOf } from '../../db/result-facts';
import type { Context } from '../context';
import { type Figures, figuresOf } from './figures';
import { viewOf } from './list';
import { sayOf } from './say';
import { stepReasons } from './step-reasons';

type Asked = InputOf<(typeof resultsOperations)['people']>;
type Found = { readonly contact: number; readonly touch: number; readonly on: number };

/** The people of one step of a giveaway's or a kind's funnel, as many as it counts; the latest first. */
export function people(
  context: Context,
  { which, step, offset, limit, locale, ...asked }: Asked,
): { readonly total: number; readonly rows: readonly FunnelPerson[] } {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const figures = figuresOf(reader, viewOf(context, asked));
    const found = inStep(figures, placesOf(figures, which), step);
    const shown = found.slice(offset, offset + limit);
    return { total: found.length, rows: rowsOf(sayOf(context, locale), reader, figures, step, shown) };
  });
}

function placesOf({ facts }: Figures, which: Asked['which']): ReadonlySet<number> {
  const isAsked = ({ id, kind }: { readonly id: number; readonly kind: string }): boolean =>
    'kind' in which ? kind === which.kind : id === which.giveawayId;
  const places = facts.giveaways.flatMap((giveaway, at) => (isAsked(giveaway) ? [at] : []));
  if (places.length === 0 && 'giveawayId' in which) {
    throw new Refusal('not_found', 'This giveaway is no longer in the book.');
  }
  return new Set(places);
}

function inStep(figures: Figures, places: ReadonlySet<number>, step: FunnelStep): Found[] {
  const { touches, steps } = figures.funnel;
  const bit = stepBit(step);
  const found: Found[] = [];
  for (let contact = 0; contact + 1 < touches.starts.length; contact++) {
    for (let at = touches.starts[contact] as number; at < (touches.starts[contact + 1] as number); at++) {
      if (((steps[at] as number) & bit) === 0 || !places.has(touches.giveaway[at] as number)) continue;
      found.push({ contact, touch: at, on: stepDay(figures, step, contact, at) });
    }
  }
  return found.sort((a, b) => b.on - a.on || a.contact - b.contact || a.touch - b.touch);
}

function stepDay({ funnel, qualifiedOn }: Figures, step: FunnelStep, contact: number, touch: number): number {
  if (step === 'qualified') return qualifiedOn[contact] as number;
  const isSale = step === 'bought' || step === 'bought_again' || step === 'qualified_then_bought';
  return (isSale ? funnel.boughtOn[touch] : funnel.touches.day[touch]) as number;
}

function rowsOf(
  say: Say,
  reader: ReadingHandle,
  figures: Figures,
  step: FunnelStep,
  found: readonly Found[],
): FunnelPerson[] {
  const names = namesOf(
    reader,
    found.map(({ contact }) => contact + 1),
  );
  return found.map(({ contact, touch, on }) => {
    const responded = figures.funnel.touches.day[touch] as number;
    return {
      contactId: contact + 1,
      name: names.get(contact + 1)?.name ?? '',
      company: names.get(contact + 1)?.company ?? '',
      respondedOn: dayOfNumber(responded),
      on: dayOfNumber(on),
      days: on - responded,
      why: stepReasons(figures, step, contact, touch, say),
    };
  });
}
