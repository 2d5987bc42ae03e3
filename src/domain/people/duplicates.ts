import { type LikelyPair, type Likeness, type LikenessKind, bySurety, pairOf } from './likely-pair';
import { companyKey, isOneLetterOff, nameWords, workDomain } from './name-words';

/** Somebody as far as it tells whether two are one. E-mail keys, E.164 numbers, keys of profiles. */
export type Somebody = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly profiles: readonly string[];
};

// More people than this under one mark, and it says nothing about who is one: a switchboard’s number.
const CROWD = 20;
/** Names looked at between two turns of others. */
const FORMS_PER_TURN = 500;
const LONG_NAME = 9;
const LONG_HANDLE = 6;

/** How a pair the owner keeps apart is written in the set of them. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/**
 * Pairs of people who are likely one and the same, the surest first. Only suggestions: nobody is put
 * together by them. People are compared only with those they share a mark with, so that the time grows
 * with the people and not with their pairs.
 */
export function likelyDuplicates(people: readonly Somebody[], keptApart: ReadonlySet<string>): LikelyPair[] {
  const search = searchDuplicates(people, keptApart);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** The same, stopping now and then so that others get a turn. */
export function* searchDuplicates(
  people: readonly Somebody[],
  keptApart: ReadonlySet<string>,
): Generator<void, LikelyPair[]> {
  const found = new Map<string, Likeness[]>();
  const known = people.map(seen);
  const say: Say = (a, b, likeness) => {
    const key = pairKey(a.id, b.id);
    if (a.id === b.id || keptApart.has(key)) return;
    const said = found.get(key);
    if (!said) found.set(key, [likeness]);
    else if (said.every(({ kind }) => kind !== likeness.kind)) said.push(likeness);
  };
  for (const compare of [sameMarks, sameNames, initials]) {
    yield;
    compare(known, say);
  }
  yield* nearNames(known, say);
  return [...found].map(([key, likenesses]) => pairOf(key, likenesses)).toSorted(bySurety);
}

type Seen = Somebody & {
  readonly words: readonly string[];
  readonly sorted: string;
  readonly works: string;
  readonly domains: readonly string[];
};
type Say = (a: Seen, b: Seen, likeness: Likeness) => void;

function seen(somebody: Somebody): Seen {
  const words = nameWords(somebody.name);
  const domains = somebody.emails.flatMap((email) => workDomain(email) ?? []);
  return {
    ...somebody,
    words,
    sorted: words.toSorted().join(' '),
    works: companyKey(somebody.company),
    domains: [...new Set(domains)],
  };
}

function sameMarks(people: readonly Seen[], say: Say): void {
  const marks = (kind: LikenessKind, of: (one: Seen) => readonly string[]): void =>
    eachPair(people, of, (a, b, shared) => say(a, b, { kind, shared }));
  marks('email', (one) => one.emails);
  marks('phone', (one) => one.phones);
  marks('profile', (one) => one.profiles);
  marks('handle', (one) => one.profiles.map(bareHandle).filter((handle) => handle.length >= LONG_HANDLE));
}

// `linkedin:in/ines-roque` and `x:ines-roque`: people call themselves the same everywhere.
function bareHandle(profile: string): string {
  const handle = profile.slice(profile.indexOf(':') + 1);
  return handle.slice(handle.lastIndexOf('/') + 1);
}

function sameNames(people: readonly Seen[], say: Say): void {
  const named = people.filter((one) => one.sorted !== '');
  eachPair(
    named,
    (one) => (one.works === '' ? [] : [`${one.sorted}|${one.works}`]),
    (a, b) => say(a, b, { kind: 'name_company', shared: a.works }),
  );
  eachPair(
    named,
    (one) => one.domains.map((domain) => `${one.sorted}|${domain}`),
    (a, b, shared) => say(a, b, { kind: 'name_domain', shared: shared.slice(shared.indexOf('|') + 1) }),
  );
  const full = named.filter((one) => one.words.length > 1);
  eachPair(
    full,
    (one) => [one.sorted],
    (a, b, shared) => {
      if (a.works === '' || b.works === '') say(a, b, { kind: 'name', shared });
    },
  );
}

/** One letter off is a person only where something else speaks for it, or where nothing else is known. */
function* nearNames(people: readonly Seen[], say: Say): Generator<void> {
  const byName = new Map<string, Seen[]>();
  for (const one of people) {
    if (one.words.length < 2 || one.sorted.length < LONG_NAME) continue;
    for (const form of new Set([one.sorted, one.words.join(' ')])) push(byName, form, one);
  }
  const compared = new Set<string>();
  for (const forms of formsOneLetterOff([...byName.keys()])) {
    if (forms === null) {
      yield;
      continue;
    }
    const [left, right] = forms;
    const key = forms.toSorted().join('|');
    if (compared.has(key)) continue;
    compared.add(key);
    for (const a of few(byName.get(left))) {
      for (const b of few(byName.get(right))) {
        if (isBacked(a, b)) say(a, b, { kind: 'near_name', shared: '' });
      }
    }
  }
}

// Two texts one letter apart become the same when one letter is left out of each. Null is a pause.
function* formsOneLetterOff(forms: readonly string[]): Generator<[string, string] | null> {
  const byRest = new Map<string, string[]>();
  for (const [at, form] of forms.entries()) {
    if (at % FORMS_PER_TURN === 0) yield null;
    push(byRest, form, form);
    for (const rest of restsOf(form)) push(byRest, rest, form);
  }
  yield null;
  for (const bucket of byRest.values()) {
    if (bucket.length > CROWD) continue;
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) if (isOneLetterOff(a, b)) yield [a, b];
    }
  }
}

function restsOf(form: string): Set<string> {
  const rests = new Set<string>();
  for (let at = 0; at < form.length; at += 1) rests.add(form.slice(0, at) + form.slice(at + 1));
  return rests;
}

function isBacked(a: Seen, b: Seen): boolean {
  if (a.works !== '' && a.works === b.works) return true;
  if (a.domains.some((domain) => b.domains.includes(domain))) return true;
  return (isBare(a) || isBare(b)) && (a.works === '' || b.works === '');
}

function isBare({ emails, phones, profiles }: Seen): boolean {
  return emails.length + phones.length + profiles.length === 0;
}

/** “J. Smith” and “John Smith”, only where they share a company or a domain of work. */
function initials(people: readonly Seen[], say: Say): void {
  eachPair(
    people,
    (one) => {
      const [initial, surname] = initialAndSurname(one.words);
      if (surname === '') return [];
      const places = [...(one.works === '' ? [] : [`c:${one.works}`]), ...one.domains.map((d) => `d:${d}`)];
      return places.map((place) => `${initial} ${surname}|${place}`);
    },
    (a, b, shared) => {
      const isShort = (one: Seen): boolean => one.words.some((word) => word.length === 1);
      if (isShort(a) !== isShort(b)) say(a, b, { kind: 'initial', shared: shared.replace(/^.*\|.:/, '') });
    },
  );
}

function initialAndSurname(words: readonly string[]): [initial: string, surname: string] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return ['', ''];
  return last.length === 1 ? [last, first] : [first.slice(0, 1), last];
}

function eachPair(
  people: readonly Seen[],
  marksOf: (one: Seen) => readonly string[],
  meet: (a: Seen, b: Seen, shared: string) => void,
): void {
  const byMark = new Map<string, Seen[]>();
  for (const one of people) for (const mark of new Set(marksOf(one))) push(byMark, mark, one);
  for (const [mark, bucket] of byMark) {
    if (bucket.length > CROWD) continue;
    for (const [at, a] of bucket.entries()) for (const b of bucket.slice(at + 1)) meet(a, b, mark);
  }
}

function few(people: readonly Seen[] = []): readonly Seen[] {
  return people.length > CROWD ? [] : people;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
