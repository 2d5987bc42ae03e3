import { type Day, addDays } from '../day';
import type { Rng } from '../rng';
import { type Calendar, anyDay, later } from './calendar';
import type { Character } from './cast';
import { between, dealer, happens, pick, pickSeveral } from './chance';
import type { SampleContact, SampleStage } from './sample-business';
import { COMPANY_TAGS, CONTACT_NOTES, PERSON_TAGS } from './words/about-people';

const WITH_EMAIL = 0.86;
const WITH_PHONE = 0.52;
const UNCHECKED = 0.34;
const PRESENT = 0.32;
const WITH_PROFILE = 0.85;

/** Writes down what the book knows of everybody; `stagesFor` tells their stages. */
export function writeDown(
  rng: Rng,
  calendar: Calendar,
  cast: readonly Character[],
  stagesFor: (who: Character) => readonly SampleStage[],
): SampleContact[] {
  const note = dealer(rng, CONTACT_NOTES);
  const phone = dealer(rng, inventedNumbers());
  return cast.map((who) => {
    const recordedOn = later(who.since, calendar.start);
    return {
      id: who.id,
      name: who.name,
      company: who.company,
      email: happens(rng, WITH_EMAIL) ? addressOf(rng, who) : null,
      phone: happens(rng, WITH_PHONE) ? phone() : null,
      ...presenceOf(rng, calendar, who, recordedOn),
      firstContactOn: who.since,
      recordedOn,
      notes: happens(rng, 0.16) ? note() : '',
      tags: tagsOf(rng, who),
      stages: stagesFor(who),
    };
  });
}

function presenceOf(
  rng: Rng,
  { today }: Calendar,
  who: Character,
  recordedOn: Day,
): Pick<SampleContact, 'presence' | 'presenceCheckedOn' | 'profiles'> {
  if (happens(rng, UNCHECKED)) return { presence: 'unchecked', presenceCheckedOn: null, profiles: [] };
  const presenceCheckedOn = anyDay(rng, recordedOn, earlierHalf(recordedOn, today));
  if (!happens(rng, who.isTrade ? 0.7 : PRESENT)) return { presence: 'no', presenceCheckedOn, profiles: [] };
  const profiles = happens(rng, WITH_PROFILE) ? profilesOf(rng, who) : [];
  return { presence: 'yes', presenceCheckedOn, profiles };
}

// Most are looked up within some months of being met.
function earlierHalf(from: Day, today: Day): Day {
  const soon = addDays(from, 150);
  return soon < today ? soon : today;
}

// “example” in every handle: nobody real is meant.
function profilesOf(rng: Rng, who: Character): string[] {
  const slug = slugOf(who.name);
  const instagram = `https://instagram.com/${slug.replaceAll('-', '.')}.example`;
  const linkedin = who.isTrade && who.company === '' ? `company/${slug}-example` : `in/${slug}-example`;
  const all = [
    instagram,
    `https://linkedin.com/${linkedin}`,
    `https://facebook.com/${slug.replaceAll('-', '')}.example`,
  ];
  return pickSeveral(rng, all, happens(rng, 0.25) ? 2 : 1, (one) => (one === instagram ? 3 : 1));
}

function addressOf(rng: Rng, who: Character): string {
  const slug = slugOf(who.name);
  if (who.isTrade) {
    const domain = slugOf(who.company || who.name).replaceAll('-', '');
    return who.company ? `${slug.split('-')[0]}@${domain}.example.com` : `hello@${domain}.example.com`;
  }
  const [first = '', ...rest] = slug.split('-');
  const last = rest.join('');
  return `${pick(rng, [`${first}.${last}`, `${first}${last}`, `${first}.${last}`, `${last}.${first}`])}@example.com`;
}

function slugOf(name: string): string {
  const ascii = name.normalize('NFD').replaceAll(/[\u0300-\u036f’']/g, '');
  return ascii.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

// The numbers 555-0100 to 555-0199 belong to nobody, in any area code.
function inventedNumbers(): string[] {
  return ['413', '860', '802'].flatMap((area) =>
    Array.from({ length: 100 }, (_, last) => `(${area}) 555-01${String(last).padStart(2, '0')}`),
  );
}

function tagsOf(rng: Rng, who: Character): string[] {
  const tags = who.isTrade ? COMPANY_TAGS : PERSON_TAGS;
  if (happens(rng, 0.35)) return [];
  return pickSeveral(rng, tags, between(rng, 1, 2), () => 1).sort();
}
