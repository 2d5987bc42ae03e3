import type { ResponsePage, giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import { tieResponse } from '../db/changed-responses';
import { standingMicropoints } from '../db/doubled-postings';
import { findGiveaway } from '../db/giveaways';
import { type WritingHandle, inOneView } from '../db/handle';
import { giveawayOfId } from '../db/imported-giveaways';
import { countListed, listResponses } from '../db/listed-responses';
import { addResponse, responsesOf, updateResponse } from '../db/responses';
import { type Context, change } from './context';
import { noGiveaway, pointsSince } from './giveaway-input';
import { leaveTheUnnamed } from './giveaway-postings';
import { postResponders } from './importing/response-postings';
import { dueFor, isPosting, markPosted } from './importing/store-response';
import { listedContacts } from './listed-contacts';

type Respond = InputOf<(typeof giveawaysOperations)['respond']>;
type Asked = InputOf<(typeof giveawaysOperations)['responses']>;
type PageInput = Pick<Asked, 'giveawayId' | 'offset' | 'limit'> & Partial<Asked>;

/** A page of what people did about a giveaway, oldest first unless descending. */
export function responses(
  { book: { reader } }: Context,
  { giveawayId, way = null, until = null, descending = false, ...page }: PageInput,
): ResponsePage {
  const which = { giveawayId, way, until };
  return inOneView(reader, () => ({
    total: countListed(reader, which),
    rows: listResponses(reader, which, { ...page, descending }),
  }));
}

/**
 * Notes what people did about a giveaway, and posts it to them as a report of it would be. What is known
 * already stays as it is, and gains minutes where it had none. `responses` are those noted or changed,
 * `people` the contacts made for them, `points` what it all added, less what the audience nobody named lost.
 * @throws Refusal `not_found`, `nobody_named`, `not_an_address`
 */
export function respond(
  context: Context,
  input: Respond,
): { readonly responses: number; readonly people: number; readonly points: number } {
  const title = findGiveaway(context.book.reader, input.giveawayId)?.title ?? '';
  const count = input.people.length;
  const name = `Noted ${count === 1 ? 'a response' : `${count} responses`} to “${title}”`;
  return change(context, name, (handle) => {
    const giveaway = giveawayOfId(handle, input.giveawayId);
    if (!giveaway) throw noGiveaway();
    const before = standingMicropoints(handle);
    const { ids, made } = listedContacts(handle, input.people);
    const stored = ids.map((contactId) => store(handle, input, contactId));
    const due = ids.filter((_id, at) => stored[at]?.posts);
    if (isPosting(input.way) && due.length > 0) {
      const actId = postResponders(handle, giveaway, input.way, input.day, due);
      const fact = { kind: input.way, day: input.day };
      if (actId !== null) markPosted(handle, giveaway.id, due, fact, actId);
    }
    leaveTheUnnamed(handle, giveaway);
    const changed = stored.filter(({ isNews }) => isNews).length;
    return { responses: changed, people: made, points: pointsSince(handle, before) };
  });
}

function store(
  handle: WritingHandle,
  { giveawayId, way, day, minutes }: Respond,
  contactId: number,
): { readonly isNews: boolean; readonly posts: boolean } {
  const all = responsesOf(handle, giveawayId, contactId);
  const known = all.find((one) => one.kind === way && one.day === day);
  const { posted, posts } = dueFor(handle, giveawayId, contactId, way, all);
  if (!known) {
    addResponse(handle, giveawayId, { contactId, kind: way, day, minutes, actId: posted });
    return { isNews: true, posts };
  }
  const isNews = known.minutes === null && minutes !== null;
  if (isNews) updateResponse(handle, { ...known, minutes });
  if (posted !== null) tieResponse(handle, known.id, posted);
  return { isNews, posts };
}
