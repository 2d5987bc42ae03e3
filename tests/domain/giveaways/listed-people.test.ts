import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readListedPeople } from '../../../src/domain/giveaways/listed-people';

/** A list in short: `name <address>`, or `? text` for what nobody can read. */
const read = (text: string): string[] =>
  readListedPeople(text).people.map((one) =>
    one.type === 'unreadable'
      ? `? ${one.text}`
      : one.email === null
        ? one.name
        : `${one.name} <${one.email}>`,
  );

describe('a pasted list', () => {
  it.each([
    ['an address a line', 'ann@x.com\r\nbob@x.com\n', [' <ann@x.com>', ' <bob@x.com>']],
    [
      'addresses with commas',
      'ann@x.com, bob@x.com,cy@x.com',
      [' <ann@x.com>', ' <bob@x.com>', ' <cy@x.com>'],
    ],
    ['addresses with blanks', 'ann@x.com bob@x.com', [' <ann@x.com>', ' <bob@x.com>']],
    [
      'names with addresses',
      'Ann Lee <ann@x.com>\nBob <bob@x.com>',
      ['Ann Lee <ann@x.com>', 'Bob <bob@x.com>'],
    ],
    [
      'a mail header',
      '"Ann Lee" <ann@x.com>, Bob Ray <bob@x.com>',
      ['Ann Lee <ann@x.com>', 'Bob Ray <bob@x.com>'],
    ],
    [
      'a surname first',
      'Lee, Ann <ann@x.com>; Ray, Bob <bob@x.com>;',
      ['Ann Lee <ann@x.com>', 'Bob Ray <bob@x.com>'],
    ],
    [
      'a name and an address',
      'Ann Lee, ann@x.com\nBob; bob@x.com',
      ['Ann Lee <ann@x.com>', 'Bob <bob@x.com>'],
    ],
    ['the address first', 'ann@x.com, Ann Lee', ['Ann Lee <ann@x.com>']],
    ['pairs on one line', 'Ann, ann@x.com, Bob, bob@x.com', ['Ann <ann@x.com>', 'Bob <bob@x.com>']],
    ['a name in front', 'Ann Lee ann@x.com', ['Ann Lee <ann@x.com>']],
    ['names alone', 'Ann Lee, Bob Ray\nÉloïse Noël', ['Ann Lee', 'Bob Ray', 'Éloïse Noël']],
    [
      'bullets and numbers',
      '- Ann Lee\n• Bob Ray\n3. Cy <cy@x.com>',
      ['Ann Lee', 'Bob Ray', 'Cy <cy@x.com>'],
    ],
    ['a dash between', 'Zoë Ångström – zoe@x.com', ['Zoë Ångström <zoe@x.com>']],
    ['links to write to', '<mailto:ann@x.com>', [' <ann@x.com>']],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['name and address', 'Ann Lee\tann@x.com\nBob\tbob@x.com', ['Ann Lee <ann@x.com>', 'Bob <bob@x.com>']],
    ['first and last name', 'Ann\tLee\tann@x.com', ['Ann Lee <ann@x.com>']],
    ['the address first', 'ann@x.com\tAnn Lee\tAcme', ['Ann Lee <ann@x.com>']],
    ['other columns', 'Ann Lee\tann@x.com\t2026-04-01\t45\tAcme', ['Ann Lee <ann@x.com>']],
    ['headers', 'Company\tFirst name\tLast name\tEmail\nAcme\tAnn\tLee\tann@x.com', ['Ann Lee <ann@x.com>']],
    ['headers in German', 'Nachname;Vorname;E-Mail-Adresse\nLee;Ann;ann@x.com', ['Ann Lee <ann@x.com>']],
    ['headers and commas', 'Name,Email\n"Lee, Ann",ann@x.com\nBob,', ['Lee, Ann <ann@x.com>', 'Bob']],
    ['no address', 'Ann Lee\t45\nBob\t12', ['Ann Lee', 'Bob']],
  ])('rows of a spreadsheet: %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says what it cannot read, and leaves blank lines out', () => {
    expect(read('\n  \n+1 555 0100\n@ann\nann@\n---')).toEqual([
      '? +1 555 0100',
      '? @ann',
      '? ann@',
      '? ---',
    ]);
    expect(read('a'.repeat(300))).toHaveLength(1);
    expect(read('')).toEqual([]);
  });

  it('names everybody once and counts the rest', () => {
    const text = 'Ann Lee <ann@x.com>\nANN@x.com\nann lee\nBob\nbob \nBob Ray <bob@x.com>';
    expect(read(text)).toEqual(['Ann Lee <ann@x.com>', 'Bob', 'Bob Ray <bob@x.com>']);
    expect(readListedPeople(text).repeated).toBe(3);
  });
});

const NAMES = ['Ann Lee', 'Bob Ray', 'Éloïse Noël', 'Jan van der Berg', "Sean O'Hara"] as const;
const person = record({ name: constantFrom(...NAMES), at: integer({ min: 1, max: 99 }) });
const WAYS: readonly ((name: string, email: string) => string)[] = [
  (name, email) => `${name} <${email}>`,
  (name, email) => `"${name}" <${email}>`,
  (name, email) => `${name}\t${email}`,
  (name, email) => `${name}, ${email}`,
  (name, email) => `${name}; ${email}`,
  (name, email) => `${email}\t${name}`,
  (name, email) => `${name} ${email}`,
];

test('however a person is written down, it is that person', () => {
  assert(
    property(array(person, { minLength: 1, maxLength: 20 }), integer({ min: 0, max: 6 }), (people, way) => {
      const write = WAYS[way] ?? WAYS[0];
      const lines = people.map(({ name, at }) => write?.(name, `p${at}@x.com`) ?? '');
      const seen = new Map(people.toReversed().map(({ name, at }) => [`p${at}@x.com`, name]));
      const list = readListedPeople(lines.join('\n'));
      expect(list.people.length + list.repeated).toBe(people.length);
      expect(list.people.map((one) => one.type === 'person' && [one.email, one.name])).toEqual(
        [...new Set(people.map(({ at }) => `p${at}@x.com`))].map((email) => [email, seen.get(email)]),
      );
    }),
  );
});

test('any text is read, and whoever is on the list has a name or an address', () => {
  const pieces = constantFrom(
    'a@b.c',
    'Ann',
    ' ',
    '\t',
    ',',
    ';',
    '<',
    '>',
    '"',
    '\n',
    '@',
    '1',
    'é',
    '-',
    '.',
  );
  assert(
    property(array(pieces, { maxLength: 60 }), string(), (parts, odd) => {
      for (const one of readListedPeople(parts.join('') + odd).people) {
        if (one.type === 'unreadable') expect(one.text).not.toBe('');
        else {
          expect(one.name !== '' || one.email !== null).toBe(true);
          expect(one.name.length).toBeLessThanOrEqual(200);
          if (one.email !== null) expect(one.email).toMatch(/^[^\s@]+@[^\s@]+$/u);
        }
      }
    }),
  );
});

// Read from each of its letters on, any of these would take hours.
test.each([
  ['letters', 'a'.repeat(2_000_000), 1],
  ['a word again and again', 'mailto:'.repeat(250_000), 1],
  ['an address and dots', `ann@x.com${'.'.repeat(2_000_000)}x`, 1],
  ['a name of quotes', `x${"'".repeat(2_000_000)}x`, 1],
  ['blanks between letters', `Lee, a${' '.repeat(2_000_000)}b`, 2],
  ['addresses without an end', 'a@'.repeat(500_000), 2],
  ['a line of addresses', Array.from({ length: 200_000 }, (_, at) => `${at}@x`).join(), 200_000],
])('a long text of %s is read as any other', (_what, text, people) => {
  expect(readListedPeople(text).people).toHaveLength(people);
});
