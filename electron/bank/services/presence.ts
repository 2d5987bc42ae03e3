import type { InputOf } from '../../../src/contract/operation';
import type {
  PresenceCount,
  PresenceNext,
  PresencePerson,
  presenceOperations,
} from '../../../src/contract/presence';
import type { Cents } from '../../../src/domain/money';
import { profilesOf, stagesOf } from '../db/contact-details';
import { findContact } from '../db/contacts';
import { type ReadingHandle, inOneView } from '../db/handle';
import type { PersonRow, Spend } from '../db/people-list';
import { type Context, todayOf } from './context';
import { clientsOn } from './standings/clients';
import { peopleByName, spendOn } from './standings/people-rows';

type NextInput = InputOf<(typeof presenceOperations)['next']>;

/** What decides who is looked up first. */
type Standing = {
  readonly clients: ReadonlySet<number>;
  readonly spend: ReadonlyMap<number, Spend>;
  readonly putOff: ReadonlyMap<number, number>;
};

/**
 * Whom to look up next: clients first, then who spent most, then who bought last, then by name; those put
 * off after everybody else. With how far the work has come. @throws Refusal `broken_rule`
 */
export function nextToCheck(context: Context, { later, limit }: NextInput): PresenceNext {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const today = todayOf(context);
    const putOff = new Map(later.map((id, at) => [id, at]));
    const standing = { clients: clientsOn(reader, today), spend: spendOn(reader, today), putOff };
    const all = peopleByName(reader);
    const unchecked = all.filter(({ presence }) => presence === 'unchecked');
    const people = inOrder(unchecked, standing).slice(0, limit);
    return {
      people: people.map(({ id }) => personOf(reader, id, standing)),
      clients: countOf(all.filter(({ id }) => standing.clients.has(id))),
      everybody: countOf(all),
    };
  });
}

// People come in order of name, and sorting keeps the order of equals.
function inOrder(people: PersonRow[], { clients, spend, putOff }: Standing): PersonRow[] {
  const spent = (id: number): number => spend.get(id)?.cents ?? 0;
  const last = (id: number): string => spend.get(id)?.lastOn ?? '';
  return people.sort(
    ({ id: a }, { id: b }) =>
      (putOff.get(a) ?? -1) - (putOff.get(b) ?? -1) ||
      Number(clients.has(b)) - Number(clients.has(a)) ||
      spent(b) - spent(a) ||
      Number(last(b) > last(a)) - Number(last(a) > last(b)),
  );
}

function personOf(handle: ReadingHandle, id: number, { clients, spend }: Standing): PresencePerson {
  const contact = findContact(handle, id);
  const spent = spend.get(id);
  return {
    contactId: id,
    name: contact?.name ?? '',
    company: contact?.company ?? '',
    email: contact?.email ?? null,
    phone: contact?.phone ?? null,
    client: clients.has(id),
    stage: stagesOf(handle, id).at(-1)?.stage ?? null,
    spentCents: spent?.cents ?? (0 as Cents),
    lastPurchaseOn: spent?.lastOn ?? null,
    profiles: profilesOf(handle, id).map(({ platform, handle: name, url }) => ({
      platform,
      handle: name,
      url,
    })),
  };
}

function countOf(people: readonly PersonRow[]): PresenceCount {
  const yes = people.filter(({ presence }) => presence === 'yes').length;
  const no = people.filter(({ presence }) => presence === 'no').length;
  return { people: people.length, checked: yes + no, yes, no };
}
