import { type Arbitrary, array, boolean, constant, constantFrom, integer, oneof, record } from 'fast-check';
import { actSchema } from '../../src/contract/acts';
import { Refusal } from '../../src/contract/failure';
import { giveawaysOperations } from '../../src/contract/giveaways';
import { contactSchema } from '../../src/contract/people';
import { editAct, getAct, logAct, removeActs } from '../../electron/bank/services/acts';
import type { Context } from '../../electron/bank/services/context';
import { log as logGiveaway } from '../../electron/bank/services/giveaways';
import { GIVEAWAY_OF_TITLE, type GivingStep, givingStep, takeGivingStep } from './random-giving';
import { addPerson, editPerson, getPerson } from '../../electron/bank/services/person';

type Log = {
  readonly do: 'log';
  readonly kind: string;
  readonly day: string;
  readonly who: readonly number[];
  readonly reach: number | null;
  readonly units: number;
  readonly newName: boolean;
  readonly giveaway: number;
};
type Edit = {
  readonly do: 'edit';
  readonly nth: number;
  readonly what: 'kind' | 'units' | 'who' | 'channel';
};
type Remove = { readonly do: 'remove'; readonly nth: number };
type Add = { readonly do: 'add'; readonly email: number };
type Change = {
  readonly do: 'change';
  readonly nth: number;
  readonly what: 'company' | 'notes' | 'tag' | 'untag' | 'profile' | 'email';
  readonly email: number;
};
type Give = {
  readonly do: 'give';
  readonly kind: 'webinar' | 'guide';
  readonly audience: number | null;
  readonly days: readonly string[];
};

/** Something an owner does; people, acts and giveaways go by the number of the step that made them. */
export type RandomStep = Log | Edit | Remove | Add | Change | Give | GivingStep;

const KINDS = ['answer_question', 'sales_ask', 'promise_kept', 'unexpected_gift'];
const numbers = integer({ min: 0, max: 9 });
const step: Arbitrary<RandomStep> = oneof(
  {
    weight: 4,
    arbitrary: record({
      do: constant('log' as const),
      kind: constantFrom(...KINDS),
      day: constantFrom('2026-02-28', '2026-11-01', '2026-11-23'),
      who: array(numbers, { maxLength: 2 }),
      reach: constantFrom(null, 0, 12),
      units: constantFrom(1, 1, 2),
      newName: boolean(),
      giveaway: numbers,
    }),
  },
  {
    weight: 2,
    arbitrary: record({
      do: constant('edit' as const),
      nth: numbers,
      what: constantFrom('kind' as const, 'units' as const, 'who' as const, 'channel' as const),
    }),
  },
  { weight: 1, arbitrary: record({ do: constant('remove' as const), nth: numbers }) },
  { weight: 3, arbitrary: record({ do: constant('add' as const), email: integer({ min: 0, max: 4 }) }) },
  {
    weight: 3,
    arbitrary: record({
      do: constant('change' as const),
      nth: numbers,
      what: constantFrom(...(['company', 'notes', 'tag', 'untag', 'profile', 'email'] as const)),
      email: integer({ min: 0, max: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: record({
      do: constant('give' as const),
      kind: constantFrom('webinar' as const, 'guide' as const),
      audience: constantFrom(40, 2, null),
      days: constantFrom<string[]>([], [], ['2026-11-08', '2026-12-06']),
    }),
  },
  { weight: 5, arbitrary: givingStep },
);

/** Up to twelve steps of an owner. */
export const randomHistory: Arbitrary<RandomStep[]> = array(step, { minLength: 1, maxLength: 12 });

/** Carries out step number `at`; false when there was nothing to do it to, or it was refused. */
export function takeStep(context: Context, one: RandomStep, at: number): boolean {
  const before = newestAction(context);
  try {
    carryOut(context, one, at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return newestAction(context) > before;
}

/** The id of the newest action. */
export function newestAction({ book }: Context): number {
  return book.reader.db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM action').pluck().get() ?? 0;
}

function carryOut(context: Context, one: RandomStep, at: number): void {
  switch (one.do) {
    case 'log':
      return logOne(context, one, at);
    case 'edit':
      return editOne(context, one, at);
    case 'remove': {
      const id = idOf(context, 'SELECT id FROM act WHERE note = ? AND voided_on IS NULL', `act ${one.nth}`);
      if (id !== undefined) removeActs(context, { ids: [id] });
      return;
    }
    case 'add':
      addPerson(context, contactSchema.parse({ name: `Person ${at}`, email: emailOf(one.email) }));
      return;
    case 'change':
      return changeOne(context, one, at);
    case 'give':
      logGiveaway(
        context,
        giveawaysOperations.log.input.parse({
          title: `Giveaway ${at % 3}`,
          kind: one.kind,
          startsOn: '2026-11-01',
          furtherDays: one.days,
          audience: one.audience,
        }),
      );
      return;
    case 'respond':
    case 'regive':
    case 'ungive':
    case 'unrespond':
    case 'rerespond':
      return takeGivingStep(context, one, at);
    default:
      throw new Error('Unknown step');
  }
}

function logOne(context: Context, one: Log, at: number): void {
  const known = [...new Set(one.who)].flatMap((nth) => {
    const contactId = personOf(context, nth);
    return contactId === undefined ? [] : [{ contactId }];
  });
  const who = one.newName ? [...known, { newName: `Person ${at}` }] : known;
  const { kind, day, reach, units } = one;
  const giveawayId = idOf(context, GIVEAWAY_OF_TITLE, `Giveaway ${one.giveaway}`) ?? null;
  logAct(context, actSchema.parse({ kind, day, reach, units, who, giveawayId, note: `act ${at}` }));
}

function editOne(context: Context, { nth, what }: Edit, at: number): void {
  const id = idOf(context, 'SELECT id FROM act WHERE note = ? AND voided_on IS NULL', `act ${nth}`);
  if (id === undefined) return;
  const { id: _id, contacts, ...act } = getAct(context, { id });
  const who = contacts.map((contact) => ({ contactId: contact.id }));
  const changed = {
    kind: { kind: KINDS[at % KINDS.length] },
    units: { units: act.units + 1 },
    who: { who: who.slice(1) },
    channel: { channel: `channel ${at}` },
  }[what];
  editAct(context, { ...actSchema.parse({ ...act, who, ...changed }), id });
}

function changeOne(context: Context, { nth, what, email }: Change, at: number): void {
  const id = personOf(context, nth);
  if (id === undefined) return;
  const { contact } = getPerson(context, { id, asOf: null, knownThen: false });
  const now = {
    name: contact.name,
    company: contact.company,
    email: contact.email ?? '',
    notes: contact.notes,
    tags: contact.tags,
    profiles: contact.profiles.map((profile) => profile.url),
  };
  const changed = {
    company: { company: `Company ${at}` },
    notes: { notes: `Notes ${at}` },
    tag: { tags: [...contact.tags, `tag ${at}`] },
    untag: { tags: contact.tags.slice(1) },
    profile: { profiles: [...now.profiles, `https://instagram.com/p${email}`] },
    email: { email: emailOf(email) },
  }[what];
  editPerson(context, { ...contactSchema.parse({ ...now, ...changed }), id });
}

function personOf(context: Context, nth: number): number | undefined {
  return idOf(context, 'SELECT id FROM contact WHERE name = ?', `Person ${nth}`);
}

function emailOf(number: number): string {
  return number === 0 ? '' : `p${number}@example.com`;
}

function idOf({ book }: Context, query: string, name: string): number | undefined {
  return book.reader.db.prepare<[string], number>(query).pluck().get(name);
}

/** What a book says, without the ids it says it by. */
export function meaningOf({ book }: Context): Record<string, unknown[]> {
  const rows = (query: string): unknown[] =>
    book.reader.db
      .prepare(query)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  return {
    acts: rows(
      `SELECT act.day, act.recorded_on, act.voided_on, act.kind, act.channel, act.units, act.reach, act.note, title,
         (SELECT group_concat(name ORDER BY name) FROM act_contact JOIN contact ON contact.id = contact_id
          WHERE act_id = act.id) AS who
       FROM act LEFT JOIN giveaway ON giveaway.id = giveaway_id`,
    ),
    entries: rows(
      `SELECT act.note, contact.name, entry.kind, class, entry.day, entry.recorded_on, entry.voided_on, micropoints
       FROM entry JOIN act ON act.id = act_id LEFT JOIN contact ON contact.id = contact_id`,
    ),
    people: rows('SELECT name, company, email, email_key, notes, presence FROM contact'),
    tags: rows('SELECT name, tag FROM contact_tag JOIN contact ON contact.id = contact_id'),
    profiles: rows('SELECT name, profile_key FROM social_profile JOIN contact ON contact.id = contact_id'),
    giveaways: rows(
      `SELECT title, kind, starts_on, ends_on, audience, channel, notes, removed_on,
         (SELECT group_concat(day ORDER BY day) FROM giveaway_day WHERE giveaway_id = giveaway.id) AS days,
         (SELECT group_concat(who || minutes ORDER BY id) FROM giveaway_work WHERE giveaway_id = giveaway.id) AS work,
         (SELECT group_concat(address ORDER BY id) FROM giveaway_link WHERE giveaway_id = giveaway.id) AS links
       FROM giveaway`,
    ),
    responses: rows(
      `SELECT title, contact.name, response.kind, response.day, response.minutes, act.day AS posted_on, act.kind AS posted_as
       FROM response JOIN giveaway ON giveaway.id = response.giveaway_id JOIN contact ON contact.id = response.contact_id
       LEFT JOIN act ON act.id = response.act_id`,
    ),
    days: rows(
      `SELECT audience, class, day, added_micropoints, taken_micropoints, entries FROM day_total WHERE entries > 0`,
    ),
  };
}
