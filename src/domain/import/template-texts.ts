import type { Field, ImportKind } from './field';

/** What goes into a column, as the second sheet of a template explains it. */
export function fieldText(kind: ImportKind, field: Field): string {
  return OF_KIND[kind][field] ?? TEXTS[field];
}

const SEVERAL = 'Several people in one row: part them by a semicolon, in the same order in every column.';
const IN_THE_BOOK = 'Readings are tied only to people who are in the book already.';

const OF_KIND: Record<ImportKind, Partial<Record<Field, string>>> = {
  people: {
    notes: 'Anything else worth keeping about the person.',
  },
  purchases: {
    day: 'The day of the sale or the refund.',
    notes: 'What was bought, or anything else worth keeping about the sale.',
  },
  responses: {
    day: 'The day they came, downloaded or replied. Left blank, it is the day of the giveaway.',
  },
  acts: {
    day: 'The day it was done. Points are those of the rate card in force on that day.',
    name: `Whom it reached. ${SEVERAL} A name alone is kept as a person of its own, never taken for somebody who only has the same name. With nobody named, the act reached an audience.`,
    email: `Their e-mail address: it finds the person in the book. ${SEVERAL}`,
    phone: `Their telephone number. ${SEVERAL}`,
    source_id: `Their customer number. ${SEVERAL}`,
    minutes: 'How long it took, in minutes (45) or hours and minutes (1:30).',
    giveaway: 'The title of a giveaway in the book that the act belongs to.',
    notes: 'What it was about, in your own words.',
  },
  reputation: {
    day: 'The day it was said.',
    name: `Who said it. ${IN_THE_BOOK} Other names are kept in the note.`,
    email: `Their e-mail address. ${IN_THE_BOOK}`,
    phone: `Their telephone number. ${IN_THE_BOOK}`,
    source_id: `Their customer number. ${IN_THE_BOOK}`,
    notes: 'What was said, in their words.',
  },
};

const TEXTS: Record<Field, string> = {
  name: 'The full name, as you would write it on a letter.',
  first_name: 'The given name, where names stand in two columns.',
  last_name: 'The family name, where names stand in two columns.',
  company: 'The company or organisation they belong to.',
  email: 'The e-mail address. It tells people apart better than anything else.',
  phone: 'The telephone number; numbers from abroad with + and the country’s code.',
  profile: 'The address of a profile on a social network.',
  social_presence: 'Whether they are active on social networks: yes, no, or blank where you have not looked.',
  stage: 'Subscriber, lead, qualified lead or customer.',
  tags: 'Your own words to find people by, parted by commas.',
  notes: 'Anything else worth keeping.',
  first_seen_on: 'The day you first had to do with them.',
  source_id: 'The number they have in your shop or your files.',
  day: 'The day it happened.',
  amount: 'What was paid in all, in the currency of the book. A refund is negative.',
  order_number: 'The number of the order. Rows of one order are added up; a refund is tied to its order.',
  order_id: 'What tells orders apart where their numbers repeat.',
  refund_id: 'What tells refunds of one order apart; without it those of one day are one.',
  currency: 'The code of the currency, such as EUR. Rows in another currency than the book’s are refused.',
  giveaway: 'The title of the giveaway. It is made when the book does not have it.',
  response: 'Registered, attended, downloaded or replied. Left blank, the other columns tell.',
  registered_on: 'The day they signed up.',
  attended: 'Whether they came: yes or no.',
  minutes: 'How long they stayed, in minutes (45) or hours and minutes (1:30).',
  act_kind:
    'What you did, as the rate card calls it: “Answered a question”, “Helped hands-on”, “Asked for a review”.',
  channel: 'Where or how: e-mail, phone, in person, Instagram.',
  units: 'How many times, where it was more than once.',
  reach: 'How many people it reached beside those who are named: readers, viewers, followers.',
  cost: 'What it cost in money, in the currency of the book.',
  reading: 'Review, NPS (would they recommend you), mention, referral or thanks.',
  rating:
    'Stars or points: 4, 4/5 or ★★★★☆. A mention is +1 when it is good, -1 when it is bad and 0 when neither. Referrals and thanks have none.',
  scale: 'The most there could have been. Left blank, it is 5 for reviews and 10 for NPS.',
  where: 'Where it was said: Google, a survey, a newspaper.',
  replied: 'Whether you replied: yes, no, or the day.',
};
