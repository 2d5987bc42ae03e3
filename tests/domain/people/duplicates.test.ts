import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Somebody, likelyDuplicates, pairKey } from '../../../src/domain/people/duplicates';

const NOBODY: Omit<Somebody, 'id'> = { name: '', company: '', emails: [], phones: [], profiles: [] };
const NONE: ReadonlySet<string> = new Set();

/** What is said of two people, or nothing. */
function said(a: Partial<Somebody>, b: Partial<Somebody>): string {
  const [pair] = likelyDuplicates(
    [
      { ...NOBODY, ...a, id: 1 },
      { ...NOBODY, ...b, id: 2 },
    ],
    NONE,
  );
  return pair ? `${pair.strength}: ${pair.likenesses.map(({ kind }) => kind).join(', ')}` : 'two';
}

describe('two people are suggested as one', () => {
  it.each([
    ['who have had one address', { emails: ['a@x.de', 'b@x.de'] }, { emails: ['b@x.de'] }, 'strong: email'],
    ['with one profile', { profiles: ['x:ines'] }, { profiles: ['x:ines'] }, 'strong: profile'],
    [
      'of one name with one telephone',
      { name: 'Ines Roque', phones: ['+351'] },
      { name: 'Inês ROQUE', phones: ['+351'] },
      'strong: phone, name',
    ],
    [
      'with one telephone but other names, hardly',
      { name: 'Ann', phones: ['+1'] },
      { name: 'Bob', phones: ['+1'] },
      'possible: phone',
    ],
    [
      'of one name at one company',
      { name: 'Ines Roque', company: 'Roque Linen Lda' },
      { name: 'Roque, Inês', company: 'Roque Linen' },
      'likely: name_company',
    ],
    [
      'of one name at one domain',
      { name: 'Ann Lee', emails: ['a@oak.com'] },
      { name: 'Ann Lee', emails: ['ann@oak.com'] },
      'likely: name_domain, name',
    ],
    ['first and last name changed round', { name: 'Lee Ann' }, { name: 'Ann Lee' }, 'possible: name'],
    [
      'one letter off, one of them known by the name alone',
      { name: 'Johanna Müller', emails: ['j@oak.com'] },
      { name: 'Johanna Mueller' },
      'possible: near_name',
    ],
    [
      'two letters changed round at one company',
      { name: 'Brian Oakley', company: 'Oak' },
      { name: 'Brain Oakley', company: 'Oak' },
      'possible: near_name',
    ],
    [
      'an initial at one company',
      { name: 'J. Smith', company: 'Oak' },
      { name: 'John Smith', company: 'Oak Ltd' },
      'likely: initial',
    ],
    [
      'an initial behind the name, at one domain',
      { name: 'Smith J', emails: ['js@oak.com'] },
      { name: 'John Smith', emails: ['john@oak.com'] },
      'likely: initial',
    ],
    [
      'one handle on two platforms',
      { name: 'Ann Lee', profiles: ['x:annlee77'] },
      { name: 'Ann Lee', profiles: ['linkedin:in/annlee77'] },
      'strong: handle, name',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(said(a, b)).toBe(expected);
  });
});

describe('two people stay two', () => {
  it.each([
    ['who share a first name', { name: 'Maria' }, { name: 'Maria' }],
    [
      'of one name at two companies',
      { name: 'Ann Lee', company: 'Oak' },
      { name: 'Ann Lee', company: 'Elm' },
    ],
    [
      'an initial and nothing else',
      { name: 'J. Smith', emails: ['j@gmail.com'] },
      { name: 'John Smith', emails: ['john@gmail.com'] },
    ],
    [
      'one letter off with addresses of their own',
      { name: 'Maria Lopez', emails: ['maria@oak.com'] },
      { name: 'Mario Lopez', emails: ['mario@elm.com'] },
    ],
    ['without a name', { company: 'Oak' }, { company: 'Oak' }],
    ['short names one letter off', { name: 'Jo Ann' }, { name: 'Jo Ana' }],
  ])('%s', (_, a, b) => {
    expect(said(a, b)).toBe('two');
  });

  it('where more people share a number than could be one', () => {
    const people = Array.from({ length: 30 }, (_, id) => ({
      ...NOBODY,
      id,
      name: `P${id}`,
      phones: ['+1'],
    }));
    expect(likelyDuplicates(people, NONE)).toEqual([]);
  });
});

const someone = fc.record({
  name: fc.constantFrom(
    'Ann Lee',
    'Lee Ann',
    'A. Lee',
    'Anna Lee-Oakley',
    'Ana Lee-Oakley',
    'Ánn LEE',
    '',
    'Bo',
  ),
  company: fc.constantFrom('', 'Oak', 'Oak Ltd', 'Elm'),
  emails: fc.subarray(['a@oak.com', 'b@oak.com', 'c@gmail.com']),
  phones: fc.subarray(['+1', '+2']),
  profiles: fc.subarray(['x:annlee77', 'linkedin:in/annlee77']),
});
const crowd = fc
  .array(someone, { maxLength: 12 })
  .map((list) => list.map((one, at) => ({ ...one, id: at + 1 })));

it('does not depend on the order people come in, and names each pair once, smaller id first', () => {
  fc.assert(
    fc.property(crowd, fc.infiniteStream(fc.nat()), (people, numbers) => {
      const shuffled = people
        .map((one) => ({ one, at: numbers.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const pairs = likelyDuplicates(people, NONE);
      const plain = (list: typeof pairs): unknown =>
        list.map(({ first, second, strength }) => [first, second, strength]);
      expect(plain(likelyDuplicates(shuffled, NONE))).toEqual(plain(pairs));
      expect(pairs.every(({ first, second }) => first < second)).toBe(true);
      expect(new Set(pairs.map(({ first, second }) => pairKey(first, second))).size).toBe(pairs.length);
    }),
  );
});

it('says of two the same, whichever of them comes first', () => {
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      expect(said(a, b)).toBe(said(b, a));
    }),
  );
});

it('never names a pair the owner keeps apart, and loses no other by it', () => {
  fc.assert(
    fc.property(crowd, fc.nat(), (people, nth) => {
      const pairs = likelyDuplicates(people, NONE);
      const apart = pairs[nth % Math.max(1, pairs.length)];
      if (!apart) return;
      const rest = likelyDuplicates(people, new Set([pairKey(apart.second, apart.first)]));
      expect(rest).toEqual(pairs.filter((pair) => pair !== apart));
    }),
  );
});
