import { type Arbitrary, constant, constantFrom, integer, oneof, record, subarray } from 'fast-check';
import { giveawaysOperations, respondSchema } from '../../src/contract/giveaways';
import { editResponse, removeResponses } from '../../electron/bank/services/changed-responses';
import type { Context } from '../../electron/bank/services/context';
import { respond, responses } from '../../electron/bank/services/giveaway-responses';
import { edit, get, remove } from '../../electron/bank/services/giveaways';

type To = { readonly nth: number };
type Respond = To & {
  readonly do: 'respond';
  readonly way: 'registered' | 'attended' | 'downloaded';
  readonly day: string;
  readonly guests: readonly string[];
  readonly minutes: number | null;
};
type Regive = To & {
  readonly do: 'regive';
  readonly what: 'notes' | 'audience' | 'uncounted' | 'start' | 'days' | 'channel' | 'work';
};
type Ungive = To & { readonly do: 'ungive' };
type Answer = To & { readonly do: 'unrespond' | 'rerespond'; readonly guest: string };

/** What an owner does to giveaways there are; they go by their titles, and responses by whose they are. */
export type GivingStep = Respond | Regive | Ungive | Answer;

const nth = integer({ min: 0, max: 2 });
const DAYS = ['2026-11-01', '2026-11-08', '2026-11-20'] as const;

/** One thing done to a giveaway. */
export const givingStep: Arbitrary<GivingStep> = oneof(
  {
    weight: 4,
    arbitrary: record({
      do: constant('respond' as const),
      nth,
      way: constantFrom('registered' as const, 'attended' as const, 'downloaded' as const),
      day: constantFrom(...DAYS),
      guests: subarray(['Guest 1', 'Guest 2', 'Guest 3', 'Guest 4'], { minLength: 1 }),
      minutes: constantFrom(null, 30),
    }),
  },
  {
    weight: 2,
    arbitrary: record({
      do: constant('regive' as const),
      nth,
      what: constantFrom(
        ...(['notes', 'audience', 'uncounted', 'start', 'days', 'channel', 'work'] as const),
      ),
    }),
  },
  { weight: 1, arbitrary: record({ do: constant('ungive' as const), nth }) },
  {
    weight: 2,
    arbitrary: record({
      do: constantFrom('unrespond' as const, 'rerespond' as const),
      nth,
      guest: constantFrom('Guest 1', 'Guest 2', 'Guest 3', 'Guest 4'),
    }),
  },
);

// The oldest of a title: it is the same one whether or not others were made.
export const GIVEAWAY_OF_TITLE =
  'SELECT id FROM giveaway WHERE title = ? AND removed_on IS NULL ORDER BY id LIMIT 1';

/** Does it to the giveaway of that title, as step number `at`; nothing where there is none. */
export function takeGivingStep(context: Context, step: GivingStep, at: number): void {
  const { db } = context.book.reader;
  const id = db.prepare<[string], number>(GIVEAWAY_OF_TITLE).pluck().get(`Giveaway ${step.nth}`);
  if (id === undefined) return;
  if (step.do === 'respond') {
    const { way, day, guests, minutes } = step;
    const people = guests.map((name) => ({ name }));
    respond(context, respondSchema.parse({ giveawayId: id, way, day, minutes, people }));
  } else if (step.do === 'regive') regive(context, id, step.what, at);
  else if (step.do === 'ungive') remove(context, { id });
  else answer(context, id, step, at);
}

function regive(context: Context, id: number, what: Regive['what'], at: number): void {
  const { responses: _responses, ...view } = get(context, { id });
  const changed = {
    notes: { notes: `Notes ${at}` },
    audience: { audience: at * 3 },
    uncounted: { audience: null },
    start: { startsOn: DAYS[at % DAYS.length], endsOn: null },
    days: { furtherDays: view.furtherDays.length > 0 ? view.furtherDays.slice(1) : [DAYS[2]] },
    channel: { channel: `channel ${at}` },
    work: { work: [{ who: 'Ines', minutes: at }], links: [`slides ${at}.pdf`] },
  }[what];
  edit(context, giveawaysOperations.edit.input.parse({ ...view, ...changed, id }));
}

function answer(context: Context, id: number, step: Answer, at: number): void {
  const { rows } = responses(context, { giveawayId: id, offset: 0, limit: 200 });
  const [row] = rows.filter(({ name }) => name === step.guest).sort((a, b) => a.id - b.id);
  if (!row) return;
  if (step.do === 'unrespond') removeResponses(context, { ids: [row.id] });
  else {
    const moved = { way: at % 2 === 0 ? ('attended' as const) : ('registered' as const), day: DAYS[at % 3] };
    editResponse(
      context,
      giveawaysOperations.editResponse.input.parse({ id: row.id, ...moved, minutes: at }),
    );
  }
}
