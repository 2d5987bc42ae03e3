import type { Day } from '../../../src/domain/day';
import type { DatedPoints } from '../../../src/domain/ledger/balance';
import { type DayEnds, dayEnds } from '../../../src/domain/ledger/day-ends';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { balancesFrom } from '../../../src/domain/ledger/running-balance';
import { type DaySpan, type Step, type StepsOf, stepsOfDays } from '../db/day-steps';
import type { ReadingHandle } from '../db/handle';
import { keptAnswer } from '../db/kept-answers';
import { endsOf, pointsOf } from './balances';
import { cardsKnown } from './viewed';

type Line = { readonly actId: number; readonly day: Day; readonly voidedOn: Day | null };

/** The balance after each line, by act: of the business, or of one contact. A removed line changes nothing. */
export function balancesAfter(
  reader: ReadingHandle,
  lines: readonly Line[],
  of: StepsOf,
): Map<number, number> {
  const spans = spansOf(lines);
  const last = spans.at(-1)?.day;
  if (last === undefined) return new Map();
  const steps = [...stepsOfDays(reader, spans, of), ...lines.filter(isRemoved).map(standStill)].sort(inOrder);
  const balances = balancesFrom(
    endsUpTo(reader, of, last),
    steps.map(toPoints),
    fadingOf(cardsKnown(reader, of.known)),
  );
  return new Map(steps.map((step, at) => [step.actId, balances[at] ?? 0]));
}

function spansOf(lines: readonly Line[]): DaySpan[] {
  const spans = new Map<Day, DaySpan>();
  for (const { day, actId } of lines) {
    const { first = actId, last = actId } = spans.get(day) ?? {};
    spans.set(day, { day, first: Math.min(first, actId), last: Math.max(last, actId) });
  }
  return [...spans.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function endsUpTo(reader: ReadingHandle, of: StepsOf, upTo: Day): Pick<DayEnds, 'on'> {
  const { contactId, known } = of;
  if (known === null) return endsOf(reader, contactId, upTo);
  // Whatever else narrows the list: the balances beside its lines are the same.
  return keptAnswer(reader, `known ${JSON.stringify([contactId, known])}`, () =>
    dayEnds(pointsOf(reader, contactId, known, known)),
  );
}

// Within a day nothing fades: which class a step is of makes no difference to the balance after it.
function toPoints({ day, micropoints }: Step): DatedPoints {
  return { class: 'deposit', day, points: micropoints / 1e6 };
}

function isRemoved({ voidedOn }: Line): boolean {
  return voidedOn !== null;
}

function standStill({ day, actId }: Line): Step {
  return { day, actId, micropoints: 0 };
}

function inOrder(a: Step, b: Step): number {
  return a.day === b.day ? a.actId - b.actId : a.day < b.day ? -1 : 1;
}
