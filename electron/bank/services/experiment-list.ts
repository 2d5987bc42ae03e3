import type { ExperimentProposal, experimentsOperations } from '../../../src/contract/experiments';
import type { InputOf } from '../../../src/contract/operation';
import { addDays } from '../../../src/domain/day';
import { assignAtRandom } from '../../../src/domain/experiment/assignment';
import {
  type Eligible,
  LEFT_OUT_WORDS,
  type LeftOutReason,
  eligibleOn,
} from '../../../src/domain/experiment/eligible';
import type { GroupSizes } from '../../../src/domain/experiment/power';
import { sizeSentence } from '../../../src/domain/experiment/size-words';
import { ruleInForce } from '../../../src/domain/rules/rule';
import { buyersAmong, candidatesOf, namesListed, respondersOf } from '../db/experiment-candidates';
import { type ReadingHandle, inOneView } from '../db/handle';
import { type Context, todayOf } from './context';
import { listContacts } from './people';
import { listRules } from './rules-stored';

type Asked = InputOf<(typeof experimentsOperations)['propose']>;
type From = Asked['from'];

/** The first so many of a list are shown by name. */
const NAMED = 50;
const LOCALE = 'en-GB';

/** Who would be drawn from a list, who not and why, and what such a list can show. @throws Refusal `broken_rule` */
export function proposeDraw(context: Context, asked: Asked): ExperimentProposal {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const { contactIds, leftOut } = candidates(context, reader, asked);
    const days = outcomeDaysOf(context, reader, asked);
    const sizes = sizesOf(contactIds, asked.share);
    const upTo = todayOf(context);
    const base = { ...buyersAmong(reader, { ids: contactIds, after: addDays(upTo, -days), upTo }), days };
    return {
      listed: contactIds.length + leftOut.length,
      eligible: contactIds.length,
      people: namesListed(reader, contactIds, NAMED),
      leftOut: reasonsOf(reader, leftOut),
      sizes,
      outcomeDays: days,
      base,
      sizeSentence: sizeSentence({ sizes, base, locale: LOCALE }),
      cannotDraw: cannotDraw(contactIds.length),
    };
  });
}

/** Who of a list can be drawn today, and who is left out with the reason. */
export function candidates(
  context: Context,
  handle: ReadingHandle,
  { from, giveawayId }: Pick<Asked, 'from' | 'giveawayId'>,
): Eligible {
  const ids = [...new Set(idsOf(context, handle, from))];
  return eligibleOn(todayOf(context), candidatesOf(handle, ids, giveawayId));
}

/** How long after sending what people buy counts: as asked, or the window in force. @throws Refusal `broken_rule` */
export function outcomeDaysOf(
  context: Context,
  handle: ReadingHandle,
  { outcomeDays }: Pick<Asked, 'outcomeDays'>,
): number {
  return outcomeDays ?? ruleInForce(listRules(handle), 'windows', todayOf(context)).terms.outcomeDays;
}

/** Why so many people cannot be drawn from, as a sentence; null when they can. */
export function cannotDraw(eligible: number): string | null {
  if (eligible >= 2) return null;
  const there = eligible === 0 ? 'nobody on this list can be drawn' : 'only one on this list can be drawn';
  return `A draw needs at least two people; ${there}.`;
}

function idsOf(context: Context, handle: ReadingHandle, from: From): readonly number[] {
  if (from.type === 'ids') return from.ids;
  const { type: _type, respondedTo, ...filter } = from;
  const { rows } = listContacts(context, {
    ...filter,
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
    asOf: null,
    knownThen: false,
    sort: 'name',
    descending: false,
  });
  const responders = respondedTo === null ? null : respondersOf(handle, respondedTo);
  return rows.map(({ id }) => id).filter((id) => responders === null || responders.has(id));
}

function sizesOf(contactIds: readonly number[], share: number): GroupSizes {
  const { given, notGiven } = assignAtRandom(contactIds, 0, share);
  return { given: given.length, notGiven: notGiven.length };
}

function reasonsOf(handle: ReadingHandle, leftOut: Eligible['leftOut']): ExperimentProposal['leftOut'] {
  return (Object.keys(LEFT_OUT_WORDS) as LeftOutReason[]).flatMap((reason) => {
    const ids = leftOut.filter((one) => one.reason === reason).map(({ contactId }) => contactId);
    if (ids.length === 0) return [];
    const people = namesListed(handle, ids, NAMED);
    return [{ reason, words: LEFT_OUT_WORDS[reason], count: ids.length, people }];
  });
}
