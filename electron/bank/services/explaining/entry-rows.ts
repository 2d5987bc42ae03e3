import type { ExplainedRow } from '../../../../src/domain/explain/explanation';
import type { FigureView } from '../../../../src/domain/explain/figure';
import { change, count } from '../../../../src/domain/explain/quantity';
import { words } from '../../../../src/domain/explain/words';
import { type Day, spanDays } from '../../../../src/domain/day';
import { fade } from '../../../../src/domain/ledger/balance';
import {
  CHOSEN_FROM,
  type EntriesBehind,
  type EntryBehind,
  countEntriesBehind,
  countEntriesOfDays,
  heaviestEntries,
} from '../../db/explained-entries';
import type { Context } from '../context';
import type { RowsSource } from './explainer';
import { dayOf, fadingIn, labelsIn } from './gather';
import { viewedOf } from '../viewed';

/** Which entries; `upTo` is an earlier last day than the one looked at, of which knowledge stays. */
type Choice = Partial<Pick<EntriesBehind, 'from' | 'contactId' | 'audience' | 'direction'>> &
  FigureView & { readonly upTo?: Day };

/** Every entry up to the day, the one with most left of it first. */
export function entriesByWhatIsLeft(context: Context, choice: Choice): RowsSource {
  const asOf = lastDay(context, choice);
  return rowsOf(
    context,
    choice,
    'What counts most, person by person',
    { amount: 'Points then', left: 'Left' },
    null,
    (entry, life) => ({
      amount: change(entry.micropoints / 1e6),
      left: change(fade(entry.micropoints / 1e6, spanDays(entry.day, asOf), life)),
    }),
  );
}

/** Entries of some days by what they posted, the largest first. */
export function entriesByPoints(context: Context, choice: Choice, heading: string): RowsSource {
  return rowsOf(context, choice, heading, { amount: 'Points' }, null, (entry) => ({
    amount: change(entry.micropoints / 1e6),
  }));
}

/** Every entry by what it lost from a day to the day the figure is of. */
export function entriesByLoss(context: Context, choice: Choice, since: Day): RowsSource {
  const asOf = lastDay(context, choice);
  return rowsOf(
    context,
    choice,
    'Entries that faded most',
    { amount: 'Points then', left: 'Faded' },
    since,
    (entry, life) => {
      const points = entry.micropoints / 1e6;
      const begins = entry.day > since ? entry.day : since;
      const lost =
        fade(points, spanDays(entry.day, asOf), life) - fade(points, spanDays(entry.day, begins), life);
      return { amount: change(points), left: change(lost) };
    },
  );
}

type Figures = Pick<ExplainedRow, 'amount' | 'left'>;

function rowsOf(
  context: Context,
  choice: Choice,
  heading: string,
  columns: Pick<RowsSource, 'amount' | 'left'>,
  lostSince: Day | null,
  figuresOf: (entry: EntryBehind, life: number | null) => Figures,
): RowsSource {
  const behind = behindOf(context, choice);
  const { reader } = context.book;
  const all = countAll(context, behind);
  const lives = fadingIn(context, choice)(behind.to);
  const { from, to, direction, contactId } = behind;
  return {
    heading,
    ...columns,
    total: Math.min(all, CHOSEN_FROM),
    ...(all > CHOSEN_FROM
      ? { note: words`Chosen from the newest ${count(CHOSEN_FROM)} of ${count(all)} entries.` }
      : {}),
    list: {
      from,
      to: choice.asOf === null && choice.upTo === undefined && from === null ? null : to,
      direction,
      contactId,
    },
    page: (offset, limit) => {
      const labels = labelsIn(context);
      return heaviestEntries(reader, behind, { lives, lostSince }, { offset, limit }).map((entry) => ({
        ...rowOf(entry, labels),
        ...figuresOf(entry, lives[entry.class]),
      }));
    },
  };
}

function behindOf(context: Context, choice: Choice): EntriesBehind {
  const { from = null, contactId = null, audience = null, direction = null } = choice;
  const { knownOn } = viewedOf(context, choice);
  return { from, to: lastDay(context, choice), knownOn, contactId, audience, direction };
}

function lastDay(context: Context, choice: Choice): Day {
  return choice.upTo ?? dayOf(context, choice);
}

// What is kept per day answers at once; only narrower questions count entries.
function countAll({ book: { reader } }: Context, behind: EntriesBehind): number {
  const isKept = behind.knownOn === null && behind.contactId === null && behind.direction === null;
  return isKept ? countEntriesOfDays(reader, behind) : countEntriesBehind(reader, behind);
}

function rowOf(
  entry: EntryBehind,
  labels: ReadonlyMap<string, string>,
): Omit<ExplainedRow, 'amount' | 'left'> {
  const label = labels.get(entry.kind) ?? entry.kind;
  return {
    key: `entry ${entry.entryId}`,
    day: entry.day,
    what: entry.giveaway === null ? label : `${label}: ${entry.giveaway}`,
    who: entry.contactId === null ? 'Audience' : (entry.contact ?? ''),
    opens: { type: 'act', id: entry.actId },
  };
}
