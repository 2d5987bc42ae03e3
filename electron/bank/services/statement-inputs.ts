import type { Day } from '../../../src/domain/day';
import { fadingOf } from '../../../src/domain/ledger/fading';
import type { RateCard } from '../../../src/domain/ledger/rate-card';
import { type Month, monthEnd, monthStart } from '../../../src/domain/month';
import type { StatementAct, StatementInputs } from '../../../src/domain/statement/draw-up-statement';
import { FORMULA_VERSION } from '../../../src/domain/statement/monthly-statement';
import { listDayPoints, listDayPointsKnown } from '../db/day-totals';
import { listGiveaways } from '../db/giveaways';
import type { ReadingHandle } from '../db/handle';
import { salesBetween } from '../db/purchases';
import {
  type ReachedContact,
  type StatedAct,
  type StatedDays,
  actsStated,
  contactsStated,
} from '../db/statement-acts';
import { type Context, businessOf, todayOf } from './context';
import { labelsOf } from './kind-labels';
import { opensAfter } from './locked-months';
import { cardsKnown } from './viewed';

/** How a month is drawn up: to be locked today, or as it was known at its own end. */
export type Manner = { readonly lockedOn?: Day; readonly knownThen?: boolean };

/** What a statement is drawn from, but for whether names are shown; and the same as it is kept. */
export type Gathered = {
  readonly inputs: Omit<StatementInputs, 'hideNames'>;
  readonly kept: FrozenInputs;
};

/** The inputs of a locked month as they are kept: nothing else of the book is needed to redo its paper. */
export type FrozenInputs = Omit<StatementInputs, 'hideNames' | 'fading' | 'acts'> & {
  readonly formulaVersion: number;
  readonly cards: readonly RateCard[];
  /** With everybody they reached by name, each with an id, so that one can be erased later. */
  readonly acts: readonly (Omit<StatementAct, 'names' | 'named'> & {
    readonly contacts: readonly ReachedContact[];
  })[];
};

/** Reads everything a month's statement is made from, in the state of the book the handle sees. */
export function gather(context: Context, handle: ReadingHandle, month: Month, manner: Manner = {}): Gathered {
  const business = businessOf(context);
  const today = todayOf(context);
  const to = monthEnd(month);
  const days: StatedDays = { from: monthStart(month), to, knownOn: manner.knownThen ? to : null };
  const cards = cardsKnown(handle, days.knownOn);
  const stated = actsStated(handle, days);
  const common = {
    business: business.name,
    currency: business.currency,
    month,
    today,
    lockedOn: manner.lockedOn ?? null,
    knownOn: days.knownOn,
    // What was known then is shown as it was: nothing had been locked and corrected since.
    opensAfter: manner.knownThen ? null : opensAfter(handle, month),
    entries: entriesUpTo(stated, today),
    postings:
      days.knownOn === null ? listDayPoints(handle, to) : listDayPointsKnown(handle, to, days.knownOn),
    sales: salesBetween(handle, days.from, to),
    giveaways: giveawaysOf(handle, days.from, to < today ? to : today),
  };
  const acts = actsOf(stated, contactsStated(handle, days), labelsOf(cards));
  return {
    inputs: { ...common, fading: fadingOf(cards), acts: acts.map(withNames) },
    kept: { formulaVersion: FORMULA_VERSION, cards, ...common, acts },
  };
}

/** The inputs of a frozen paper, ready to be drawn up again. */
export function thawed({ cards, acts, formulaVersion: _version, ...rest }: FrozenInputs): Gathered['inputs'] {
  return { ...rest, fading: fadingOf(cards), acts: acts.map(withNames) };
}

function entriesUpTo(acts: readonly StatedAct[], today: Day): number {
  return acts.filter(({ day }) => day <= today).reduce((sum, { entries }) => sum + entries, 0);
}

// One that begins after today is not yet given, as an act of a later day is not.
function giveawaysOf(handle: ReadingHandle, from: Day, to: Day): StatementInputs['giveaways'] {
  return listGiveaways(handle, from, to).map(({ title, kind, startsOn, audience, responded, costCents }) => {
    return { title, kind, startsOn, audience, responded, costCents };
  });
}

function actsOf(
  stated: readonly StatedAct[],
  contacts: ReadonlyMap<number, readonly ReachedContact[]>,
  labels: ReadonlyMap<string, string>,
): FrozenInputs['acts'] {
  return stated.map((act) => {
    const label = labels.get(act.kind) ?? act.kind;
    return {
      actId: act.actId,
      day: act.day,
      label: act.giveaway === null ? label : `${label}: ${act.giveaway}`,
      class: act.class,
      channel: act.channel,
      note: act.note,
      points: act.micropoints / 1e6,
      audience: act.audience === 1,
      reach: act.reach,
      contacts: contacts.get(act.actId) ?? [],
    };
  });
}

function withNames({ contacts, ...act }: FrozenInputs['acts'][number]): StatementAct {
  return { ...act, names: contacts.slice(0, 3).map(({ name }) => name), named: contacts.length };
}
