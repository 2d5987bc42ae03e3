import { emailKey } from '../../../src/domain/import/email';
import { phoneReader } from '../../../src/domain/import/phone';
import { profileKey, readProfile } from '../../../src/domain/import/profile';
import type { SampleBusiness, SampleContact } from '../../../src/domain/sample/sample-business';
import { type Act, insertAct, setActContacts } from '../db/acts';
import { type Profile, insertStage, setProfiles, setTags } from '../db/contact-details';
import { insertContact } from '../db/contacts';
import { insertGiveaway, insertResponse } from '../db/giveaways';
import type { WritingHandle } from '../db/handle';
import { insertPurchase } from '../db/purchases';
import { listRateCards } from '../db/rate-cards';
import { insertReading } from '../db/readings';
import { setUp } from './book';
import { MADE_THE_SAMPLE } from './beginnings';
import { type Context, change, machineZone } from './context';
import { responsesKey } from './importing/response-postings';
import { postAct } from './posting';

/** Ids in the book by ids in the sample. */
type Ids = ReadonlyMap<number, number>;

/** Gives an empty book the sample's name and history, written by the same functions as real entries. */
export function fillSample(context: Context, sample: SampleBusiness): void {
  const { name, currency, country, hourCostCents } = sample;
  setUp(context, { name, currency, country, hourCostCents, zone: machineZone() }, true);
  change(context, MADE_THE_SAMPLE, (handle) => {
    const contacts = writeContacts(handle, sample);
    const giveaways = writeGiveaways(handle, sample);
    const acts = writeActs(handle, sample, contacts, giveaways);
    for (const { contactId, giveawayId, actId, ...rest } of sample.responses) {
      const ids = { contactId: idIn(contacts, contactId), giveawayId: idIn(giveaways, giveawayId) };
      insertResponse(handle, { ...rest, ...ids, actId: idOrNull(acts, actId) });
    }
    writePurchases(handle, sample, contacts);
    for (const { contactId, ...rest } of sample.readings) {
      insertReading(handle, { ...rest, contactId: idOrNull(contacts, contactId) });
    }
  });
}

function writeContacts(handle: WritingHandle, { contacts, country }: SampleBusiness): Ids {
  const readPhone = phoneReader(country);
  return new Map(contacts.map((contact) => [contact.id, writeContact(handle, contact, readPhone)]));
}

function writeContact(
  handle: WritingHandle,
  contact: SampleContact,
  readPhone: ReturnType<typeof phoneReader>,
): number {
  const { id: _id, recordedOn, tags, profiles, stages, ...rest } = contact;
  const id = insertContact(
    { ...handle, today: recordedOn },
    {
      ...rest,
      emailKey: rest.email === null ? null : emailKey(rest.email),
      phoneE164: rest.phone === null ? null : readPhone(rest.phone),
    },
  );
  setTags(handle, id, tags);
  setProfiles(handle, id, profiles.map(toProfile));
  for (const stage of stages) insertStage(handle, id, stage);
  return id;
}

function toProfile(address: string): Profile {
  const profile = readProfile(address, null);
  if (!profile) throw new RangeError(`“${address}” is no address of a profile`);
  return { ...profile, key: profileKey(profile) };
}

function writeGiveaways(handle: WritingHandle, { giveaways, hourCostCents }: SampleBusiness): Ids {
  return new Map(
    giveaways.map(({ id, costCents, ...rest }) => [
      id,
      insertGiveaway(handle, { ...rest, cost: costCents, hourCost: hourCostCents }),
    ]),
  );
}

// Each on the day it was typed in, so that what was known on a past day is known here too.
function writeActs(
  handle: WritingHandle,
  { acts, responses }: SampleBusiness,
  contacts: Ids,
  giveaways: Ids,
): Ids {
  const cards = listRateCards(handle);
  const forResponses = new Set(responses.map(({ actId }) => actId));
  const ids = new Map<number, number>();
  for (const { id, recordedOn, contactIds, giveawayId, costCents, ...rest } of acts) {
    const onItsDay = { ...handle, today: recordedOn };
    const act: Act = { ...rest, units: 1, cost: costCents, giveawayId: idOrNull(giveaways, giveawayId) };
    const who = contactIds.map((contactId) => idIn(contacts, contactId));
    const key = forResponses.has(id) ? responsesKey(act.giveawayId ?? 0, act.kind, act.day) : null;
    const actId = insertAct(onItsDay, act, key);
    setActContacts(onItsDay, actId, who);
    postAct(onItsDay, cards, actId, act, who);
    ids.set(id, actId);
  }
  return ids;
}

function writePurchases(handle: WritingHandle, { purchases }: SampleBusiness, contacts: Ids): void {
  const ids = new Map<number, number>();
  for (const { id, contactId, amountCents, refundOf, ...rest } of purchases) {
    const row = { ...rest, amount: amountCents, sourceKey: null };
    const links = { contactId: idOrNull(contacts, contactId), refundOf: idOrNull(ids, refundOf) };
    ids.set(id, insertPurchase(handle, { ...row, ...links }));
  }
}

function idOrNull(ids: Ids, id: number | null): number | null {
  return id === null ? null : idIn(ids, id);
}

function idIn(ids: Ids, id: number): number {
  const found = ids.get(id);
  if (found === undefined) throw new RangeError(`The sample has no record ${id}`);
  return found;
}
