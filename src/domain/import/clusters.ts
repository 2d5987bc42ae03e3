import { emailKey } from './email';
import { profileKey } from './profile';
import type { PersonRecord } from './person-row';
import { foldCell } from './words';

/** What rows can be known to be about one person by. Names are folded; telephone numbers are E.164. */
export type Traits = {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly sourceIds: readonly string[];
  readonly profiles: readonly string[];
  readonly phones: readonly string[];
};

/** The traits of one row; `phone` is its number in E.164, where it could be read. */
export function traitsOf(person: PersonRecord, phone: string | null): Traits {
  return {
    names: person.name === '' ? [] : [foldCell(person.name)],
    emails: person.email === '' ? [] : [emailKey(person.email)],
    sourceIds: person.sourceId === '' ? [] : [person.sourceId],
    profiles: person.profiles.map(profileKey),
    phones: phone === null ? [] : [phone],
  };
}

/** Nothing is known but, at most, a name. */
export function isNameOnly({ emails, sourceIds, profiles, phones }: Traits): boolean {
  return emails.length + sourceIds.length + profiles.length + phones.length === 0;
}

/**
 * Two sets of traits that share a number, a profile or a telephone may be one person, unless each
 * has an e-mail address that the other has not and their names differ too.
 */
export function mayBeOne(a: Traits, b: Traits): boolean {
  if (a.emails.length === 0 || b.emails.length === 0) return true;
  return shares(a.emails, b.emails) || shares(a.names, b.names);
}

/** Puts the rows of a file together that are about one person, looking at the file alone. */
export type Clusters = {
  /** Adds a row; `clusterOf` tells where it belongs once all rows are in. */
  readonly add: (traits: Traits) => number;
  readonly clusterOf: (row: number) => number;
  readonly traitsIn: (cluster: number) => Traits;
};

/** No rows yet. Rows meet by e-mail address, then the source's number, then profile, then telephone. */
export function clusters(): Clusters {
  const all: Traits[] = [];
  const parents: number[] = [];
  const owners = new Map<string, number>();
  const rootOf = (index: number): number => {
    let at = index;
    for (let up = parents[at]; up !== undefined && up !== at; up = parents[at]) at = up;
    return at;
  };
  const join = (into: number, other: number): void => {
    const [first, second] = [all[into], all[other]];
    if (!first || !second || into === other || !mayBeOne(first, second)) return;
    all[into] = union(first, second);
    parents[other] = into;
  };
  return {
    add: (traits) => {
      const own = all.push(traits) - 1;
      parents.push(own);
      for (const key of keysOf(traits)) {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, own);
        else join(rootOf(owner), rootOf(own));
      }
      return own;
    },
    clusterOf: rootOf,
    traitsIn: (cluster) => all[cluster] ?? NONE,
  };
}

const NONE: Traits = { names: [], emails: [], sourceIds: [], profiles: [], phones: [] };

function keysOf({ emails, sourceIds, profiles, phones }: Traits): string[] {
  return [
    ...emails.map((email) => `e${email}`),
    ...sourceIds.map((id) => `s${id}`),
    ...profiles.map((profile) => `p${profile}`),
    ...phones.map((phone) => `t${phone}`),
  ];
}

function union(a: Traits, b: Traits): Traits {
  return {
    names: both(a.names, b.names),
    emails: both(a.emails, b.emails),
    sourceIds: both(a.sourceIds, b.sourceIds),
    profiles: both(a.profiles, b.profiles),
    phones: both(a.phones, b.phones),
  };
}

// Most rows of one person say the same: then nothing new is made.
function both(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])];
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
