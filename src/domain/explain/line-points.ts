import type { Day } from '../day';
import { pointsForAudience } from '../ledger/posting';
import { type ActKind, type RateCard, findKind } from '../ledger/rate-card';
import { addingUp, line } from './adding-up';
import { cardWords, viewInputs } from './basis';
import type { CalculationLine, Explanation, Input } from './explanation';
import { change, count, rate } from './quantity';
import { type Words, on, words } from './words';

/** What one act posted to one contact, or to people nobody named (`name` null). */
export type PostedLine = { readonly name: string | null; readonly points: number };

export type LinePointsInputs = {
  readonly asOf: Day;
  readonly knownThen: boolean;
  readonly day: Day;
  readonly kind: string;
  readonly units: number;
  readonly reach: number | null;
  /** The day it was removed; null while it counts. */
  readonly removedOn: Day | null;
  /** The card it was posted with. */
  readonly card: RateCard;
  readonly posted: readonly PostedLine[];
  /** What the line shows, where it was rounded for paper; else what was posted. */
  readonly shown?: number;
};

/** Why a line of the ledger has its points: rate × times for each contact, reach × factor for the rest. */
export function explainLinePoints(inputs: LinePointsInputs): Explanation {
  const { card, posted, day, removedOn } = inputs;
  const kind = findKind(card, inputs.kind);
  const total = posted.reduce((sum, { points }) => sum + points, 0);
  return {
    title: words`${kind?.label ?? inputs.kind}, ${on(day)}`,
    value: change(inputs.shown ?? total),
    formula: [
      words`Points of the rate card that was in force on that day, frozen when the entry was posted: a newer card never changes them.`,
      ...(kind === undefined ? [] : limitWords(kind)),
      ...(removedOn === null ? [] : [words`This line was removed on ${on(removedOn)} and counts no more.`]),
    ],
    steps: [addingUp('As posted', linesOf(inputs, kind), line('Points', change(inputs.shown ?? total)))],
    inputs: inputsOf(inputs, kind),
  };
}

function limitWords(kind: ActKind): Words[] {
  if (kind.maxUnitsPerDay === null) return [];
  return [
    words`Of this kind ${count(kind.maxUnitsPerDay)} a day ${kind.maxUnitsPerDay === 1 ? 'counts' : 'count'} for each contact; more of the same on one day posts nothing.`,
  ];
}

function linesOf(inputs: LinePointsInputs, kind: ActKind | undefined): CalculationLine[] {
  const named = inputs.posted.filter((posted) => posted.name !== null);
  const audience = inputs.posted.filter((posted) => posted.name === null);
  return [
    ...groupsOf(named).map(([each, group]) => namedLine(inputs, kind, each, group)),
    ...audience.map(({ points }) =>
      line('People nobody named', change(points), audienceNote(inputs, kind, points)),
    ),
  ];
}

// Whoever got the same points stands in one line.
function groupsOf(named: readonly PostedLine[]): [number, PostedLine[]][] {
  const groups = new Map<number, PostedLine[]>();
  for (const posted of named) groups.set(posted.points, [...(groups.get(posted.points) ?? []), posted]);
  return [...groups].sort(([a], [b]) => Math.abs(b) - Math.abs(a));
}

function namedLine(
  inputs: LinePointsInputs,
  kind: ActKind | undefined,
  each: number,
  group: readonly PostedLine[],
): CalculationLine {
  const [first] = group;
  const label =
    group.length === 1
      ? words`${first?.name ?? ''}`
      : words`${count(group.length)} contacts, ${change(each)} each`;
  return line(label, change(each * group.length), unitsNote(inputs, kind, each));
}

function unitsNote({ units }: LinePointsInputs, kind: ActKind | undefined, each: number): Words {
  if (kind === undefined || kind.points === 0) return words`as posted then`;
  const counted = Math.round((each / kind.points) * 1e6) / 1e6;
  const product = words`${rate(counted)} × ${rate(kind.points)}`;
  if (counted === units) return product;
  if (counted > units || !Number.isInteger(counted)) return words`as posted then`;
  const limit = kind.maxUnitsPerDay ?? 0;
  const why = words`, the limit of ${count(limit)} a day was reached`;
  return counted === 0 ? [...words`nothing`, ...why] : [...product, ...words` of ${count(units)}`, ...why];
}

function audienceNote({ reach, card }: LinePointsInputs, kind: ActKind | undefined, points: number): Words {
  if (kind === undefined || pointsForAudience(kind, reach, card.audienceFactor) !== points) {
    return words`as posted then`;
  }
  if (reach === null)
    return words`nobody counted them, so they count as one person: 1 × ${rate(kind.points)}`;
  return words`${count(reach)} reached × ${rate(card.audienceFactor)} × ${rate(kind.points)}`;
}

function inputsOf(inputs: LinePointsInputs, kind: ActKind | undefined): Input[] {
  const { card, units, posted } = inputs;
  const hasAudience = posted.some(({ name }) => name === null);
  return [
    ...viewInputs(inputs),
    { label: 'Rate card', value: cardWords(card) },
    ...(kind === undefined
      ? []
      : [{ label: 'Points of this kind', value: words`${rate(kind.points)}`, assumption: true }]),
    { label: 'How many times', value: words`${count(units)}` },
    ...(hasAudience
      ? [
          {
            label: 'One unnamed person counts as',
            value: words`${rate(card.audienceFactor)}`,
            assumption: true,
          },
        ]
      : []),
  ];
}
