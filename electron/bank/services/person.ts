import { Refusal } from '../../../src/contract/failure';
import type {
  ContactDetail,
  ContactSuggestion,
  PersonView,
  peopleOperations,
} from '../../../src/contract/people';
import type { InputOf } from '../../../src/contract/operation';
import { emailKey, isEmail } from '../../../src/domain/import/email';
import { phoneReader } from '../../../src/domain/import/phone';
import { profileKey, readProfile } from '../../../src/domain/import/profile';
import type { Day } from '../../../src/domain/day';
import { dailyCurve } from '../../../src/domain/ledger/balance';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { sumCents } from '../../../src/domain/money';
import {
  type Profile,
  firstSeenOn,
  insertStage,
  profilesOf,
  setProfiles,
  setTags,
  stagesOf,
  tagsOf,
} from '../db/contact-details';
import {
  type Contact,
  findByEmail,
  findContact,
  insertContact,
  suggestContacts,
  updateContact,
} from '../db/contacts';
import { type WritingHandle, inOneView } from '../db/handle';
import { purchasesOf } from '../db/purchases';
import { accountOf, curveStart, pointsOf } from './balances';
import { type Context, businessOf, change, todayOf } from './context';
import { noteReplaced } from './former-values';
import { type ViewAsked, type Viewed, cardsKnown, viewedOf } from './viewed';

type Input = InputOf<(typeof peopleOperations)['add']>;

/** One contact with its own small account, now or on a past day. @throws Refusal `not_found` */
export function getPerson(context: Context, { id, ...asked }: { id: number } & ViewAsked): PersonView {
  return inOneView(context.book.reader, () => personOn(context, id, viewedOf(context, asked)));
}

function personOn(context: Context, id: number, { asOf, knownOn, isPast }: Viewed): PersonView {
  const { reader } = context.book;
  const cards = cardsKnown(reader, knownOn);
  const points = pointsOf(reader, id, asOf, knownOn);
  const { balance, unfaded, tier, month } = accountOf(points, cards, asOf);
  const purchases = purchasesOf(reader, id, isPast ? asOf : null);
  return {
    contact: detailOf(context, id),
    account: { asOf, balance, unfaded, tier, month },
    curve: dailyCurve(points, curveStart(points[0]?.day, asOf), asOf, fadingOf(cards)),
    spentCents: sumCents(purchases.map((purchase) => purchase.amountCents)),
    purchases,
  };
}

/** Contacts whose name, company or address holds the text. */
export function suggest(
  context: Context,
  input: { text: string; limit: number },
): readonly ContactSuggestion[] {
  return suggestContacts(context.book.reader, input.text, input.limit);
}

/** Adds a contact. @throws Refusal when the address is none, or somebody else's */
export function addPerson(context: Context, input: Input): { readonly id: number } {
  const contact = contactOf(context, input, null);
  return change(context, `Added ${input.name}`, (handle) => {
    const id = insertContact(handle, contact);
    setDetails(handle, id, input);
    return { id };
  });
}

/** Replaces what is known of a contact. @throws Refusal as `addPerson`, or `not_found` */
export function editPerson(
  context: Context,
  { id, ...input }: Input & { id: number },
): { readonly id: number } {
  const before = findContact(context.book.reader, id);
  if (!before) throw notFound();
  const contact = contactOf(context, input, { ...before, id });
  return change(context, `Changed ${input.name}`, (handle) => {
    if (Object.entries(contact).some(([key, value]) => before[key as keyof Contact] !== value)) {
      updateContact(handle, id, contact);
      for (const field of REPLACEABLE) noteReplaced(handle, id, { field, former: before, now: contact });
    }
    setDetails(handle, id, input);
    return { id };
  });
}

// A presence changes with the years: what a file says of it later stands.
const REPLACEABLE = ['name', 'company', 'email', 'phone', 'firstContactOn'] as const;

function contactOf(context: Context, input: Input, before: (Contact & { id: number }) | null): Contact {
  const email = input.email === '' ? null : input.email;
  const phone = input.phone === '' ? null : input.phone;
  refuseUnfitEmail(context, email, before?.id ?? 0);
  const checked = input.presence !== (before?.presence ?? 'unchecked');
  return {
    name: input.name,
    company: input.company,
    email,
    emailKey: email === null ? null : emailKey(email),
    phone,
    phoneE164: phone === null ? null : phoneReader(businessOf(context).country)(phone),
    presence: input.presence,
    presenceCheckedOn: checkedOn(checked, input, before, todayOf(context)),
    firstContactOn: input.firstContactOn,
    notes: input.notes,
  };
}

function checkedOn(changed: boolean, input: Input, before: Contact | null, today: Day): Day | null {
  if (input.presence === 'unchecked') return null;
  return changed ? today : (before?.presenceCheckedOn ?? today);
}

function refuseUnfitEmail(context: Context, email: string | null, exceptId: number): void {
  if (email === null) return;
  if (!isEmail(email)) throw new Refusal('not_an_email', `“${email}” is not an e-mail address.`);
  const other = findByEmail(context.book.reader, emailKey(email), exceptId);
  if (other)
    throw new Refusal('email_taken', `${email} already belongs to ${other.name || 'another contact'}.`);
}

function setDetails(handle: WritingHandle, id: number, input: Input): void {
  setTags(handle, id, [...new Set(input.tags)]);
  setProfiles(handle, id, input.profiles.map(toProfile));
  const now = stagesOf(handle, id).at(-1)?.stage ?? null;
  if (input.stage !== null && input.stage !== now) {
    insertStage(handle, id, { stage: input.stage, day: handle.today, reason: 'set by hand' });
  }
}

function toProfile(text: string): Profile {
  const profile = readProfile(text, null) ?? { platform: 'other', handle: text, url: '' };
  return { ...profile, key: profileKey(profile) };
}

function detailOf(context: Context, id: number): ContactDetail {
  const { reader } = context.book;
  const contact = findContact(reader, id);
  if (!contact) throw notFound();
  const { emailKey: _emailKey, phoneE164: _phoneE164, ...shown } = contact;
  return {
    ...shown,
    firstSeenOn: firstSeenOn(reader, id),
    tags: tagsOf(reader, id),
    profiles: profilesOf(reader, id).map(({ platform, handle, url }) => ({ platform, handle, url })),
    stages: stagesOf(reader, id),
  };
}

function notFound(): Refusal {
  return new Refusal('not_found', 'This contact is no longer in the book.');
}
