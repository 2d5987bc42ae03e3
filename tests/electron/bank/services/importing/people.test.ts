import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { editPerson, getPerson } from '../../../../../electron/bank/services/person';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const file = (text: string): string => folder.write(`people-${(made += 1)}.csv`, text);
const book = (): Context => makeTestBook(folder.path);
const people = { kind: 'people' } as const;
const names = (context: Context): unknown[] =>
  context.book.reader.db.prepare('SELECT name FROM contact ORDER BY id').pluck().all();

const PEOPLE = `First name,Last name,Email,Phone,Company,LinkedIn,Social presence,Stage,Tags,Notes,Customer since
Ann,Example,ann@example.com,(555) 010-0100,ACME,https://www.linkedin.com/in/ann-example,yes,Lead,"vip, friend",met at fair,2025-03-14
Bob,Example,BOB@example.com,,,,,,,,
`;

describe('a file of people', () => {
  it('becomes contacts with all that is said of them', async () => {
    const context = book();
    const result = await run(context, file(PEOPLE), people);
    expect(counts(result)).toBe('2 rows, 0 orders, 2 people: 2 new, 0 updated, 0 here, 0 refused');
    expect(getPerson(context, { id: 1 }).contact).toMatchObject({
      name: 'Ann Example',
      email: 'ann@example.com',
      phone: '(555) 010-0100',
      company: 'ACME',
      presence: 'yes',
      presenceCheckedOn: '2026-11-23',
      firstContactOn: '2025-03-14',
      notes: 'met at fair',
      tags: ['friend', 'vip'],
      profiles: [
        { platform: 'linkedin', handle: 'in/ann-example', url: 'https://linkedin.com/in/ann-example' },
      ],
      stages: [{ stage: 'lead', day: '2026-11-23' }],
    });
  });

  it('imported three times is imported once', async () => {
    const context = book();
    await run(context, file(PEOPLE), people);
    const before = everything(context.book);
    for (const text of [PEOPLE, PEOPLE.replaceAll('ann@', 'ANN@')]) {
      const again = await run(context, file(text), people);
      expect([again.importId, counts(again)]).toEqual([
        null,
        '2 rows, 0 orders, 2 people: 0 new, 0 updated, 2 here, 0 refused',
      ]);
    }
    expect(everything(context.book)).toEqual(before);
  });

  it('the preview shows what will be stored', async () => {
    const context = book();
    const path = file(`${PEOPLE}Ann,Example,ann@example.com,,,,,,,,\n,,nobody at all,,,,,,,,\n`);
    const preview = await rehearse(context, path, people);
    expect(names(context)).toEqual([]);
    expect(preview.previews[0]?.map(({ row, state, happens }) => [row, state, happens])).toEqual([
      [2, 'new', 'new person'],
      [3, 'new', 'new person'],
      [4, 'unchanged', 'the same person again'],
      [5, 'refused', '“nobody at all” in “Email” is not an e-mail address.'],
    ]);
    expect(preview.previews[0]?.[0]?.cells).toMatchObject({
      name: 'Ann Example',
      first_seen_on: '2025-03-14',
      tags: 'friend, vip',
    });
    expect((await run(context, path, people)).files).toEqual(preview.files);
  });

  it('the preview says so of somebody whom nothing but a number tells', async () => {
    const path = file('Name,Email,Customer ID\nAnn,ann@example.com,108\n,,109\n,cleo@example.com,110\n');
    const preview = await rehearse(book(), path, people);
    expect(preview.previews[0]?.map(({ happens }) => happens)).toEqual([
      'new person',
      'new person, known by number alone',
      'new person',
    ]);
  });

  it('updates what is new, and undo returns it', async () => {
    const context = book();
    await run(context, file(PEOPLE), people);
    const before = everything(context.book);
    const result = await run(
      context,
      file(
        'Email,Company,Tags,Notes,Stage\nann@example.com,New Ltd,press,called twice,Customer\nbob@example.com,,,,\n',
      ),
      people,
    );
    expect(counts(result)).toBe('2 rows, 0 orders, 2 people: 0 new, 1 updated, 1 here, 0 refused');
    expect(getPerson(context, { id: 1 }).contact).toMatchObject({
      name: 'Ann Example',
      company: 'New Ltd',
      notes: 'met at fair\ncalled twice',
      tags: ['friend', 'press', 'vip'],
      firstContactOn: '2025-03-14',
    });
    await undoImport(context, { id: result.importId ?? 0 });
    expect(everything(context.book)).toEqual(before);
  });

  it('several addresses in one cell, as Google writes them: the first is theirs, the others are noted', async () => {
    const context = book();
    const row = 'Cara Diaz,cara@example.com ::: cara2@example.com,+1 213 373 4253 ::: +1 213 373 4254,met';
    const path = file(`Name,E-mail 1 - Value,Phone 1 - Value,Notes\n${row}\n`);
    await run(context, path, people);
    expect(getPerson(context, { id: 1 }).contact).toMatchObject({
      email: 'cara@example.com',
      phone: '+1 213 373 4253',
      notes: 'met\ncara2@example.com, +1 213 373 4254',
    });
    expect((await run(context, path, people)).importId).toBeNull();
  });

  it('undo keeps and lists what was changed by hand since', async () => {
    const context = book();
    const { importId } = await run(context, file(PEOPLE), people);
    const { contact } = getPerson(context, { id: 1 });
    const { phone, email } = contact;
    editPerson(context, {
      id: 1,
      name: 'Ann Renamed',
      company: contact.company,
      email: email ?? '',
      phone: phone ?? '',
      presence: contact.presence,
      firstContactOn: contact.firstContactOn,
      notes: contact.notes,
      tags: [...contact.tags],
      profiles: contact.profiles.map(({ url }) => url),
      stage: null,
    });
    const undone = await undoImport(context, { id: importId ?? 0 });
    expect(undone.kept.map(({ what }) => what)).toContain('contact Ann Renamed');
    expect(names(context)).toEqual(['Ann Renamed']);
  });

  it('a field changed again by hand after an import stays, and is listed', async () => {
    const context = book();
    await run(context, file('Email,Name,Company\nann@example.com,Ann,Old Ltd\n'), people);
    const { importId } = await run(
      context,
      file('Email,Company,Notes\nann@example.com,New Ltd,hello\n'),
      people,
    );
    const { contact } = getPerson(context, { id: 1 });
    editPerson(context, {
      ...contact,
      id: 1,
      email: contact.email ?? '',
      phone: '',
      company: 'By Hand Ltd',
      tags: [],
      profiles: [],
      stage: null,
    });
    const undone = await undoImport(context, { id: importId ?? 0 });
    expect(undone.kept).toMatchObject([{ what: 'contact Ann' }]);
    expect(getPerson(context, { id: 1 }).contact).toMatchObject({ company: 'By Hand Ltd', notes: '' });
  });
});

describe('who is who', () => {
  it.each<[string, string, string, number]>([
    [
      'one e-mail address in two spellings',
      'Name,Email\nAnn,ann@example.com',
      'Name,Email\nA. Example,ANN@example.com',
      1,
    ],
    ['one customer number', 'Name,Customer ID\nAnn,17', 'Name,Customer ID\nAnn E.,17', 1],
    [
      'one profile',
      'Name,LinkedIn\nAnn,linkedin.com/in/ann-e',
      'Name,LinkedIn\nAnn E.,https://www.linkedin.com/in/Ann-E/',
      1,
    ],
    ['one telephone number', 'Name,Phone\nAnn,(213) 373-4253', 'Name,Phone\nAnn E.,+1 213 373 4253', 1],
    ['nothing but a name', 'Name,Notes\nAnn,a', 'Name,Notes\nAnn,b', 2],
    [
      'a telephone shared by two addresses and names',
      'Name,Email,Phone\nAnn,ann@example.com,2133734253',
      'Name,Email,Phone\nBob,bob@example.com,2133734253',
      2,
    ],
    [
      'a customer number that two systems gave',
      'Name,Email,Customer ID\nAnn,ann@example.com,1',
      'Name,Email,Customer ID\nBob,bob@example.com,1',
      2,
    ],
    [
      'a new address under the same number and name',
      'Name,Email,Customer ID\nAnn,ann@example.com,1',
      'Name,Email,Customer ID\nAnn,ann.new@example.com,1',
      1,
    ],
  ])('%s', async (_, first, second, expected) => {
    const [apart, together] = [book(), book()];
    await run(apart, file(first), people);
    await run(apart, file(second), people);
    expect(names(apart)).toHaveLength(expected);
    await run(together, file(`${first}\n${second.split('\n')[1]}`), people);
    expect(names(together)).toHaveLength(expected);
  });

  it('duplicates inside one file are found and do not abort it', async () => {
    const context = book();
    const path = file(
      'Name,Email,Phone\nAnn,ann@example.com,\nAnn Example,Ann@Example.com,(213) 373-4253\nAnn,ann@example.com,\n',
    );
    expect(counts(await run(context, path, people))).toBe(
      '3 rows, 0 orders, 1 people: 1 new, 0 updated, 2 here, 0 refused',
    );
    const before = everything(context.book);
    expect((await run(context, path, people)).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
  });

  it('rows that only name somebody are not doubled by a second import', async () => {
    const context = book();
    const path = file('Name\nAnn\nAnn\nBob\n');
    await run(context, path, people);
    await run(context, path, people);
    expect(names(context)).toEqual(['Ann', 'Ann', 'Bob']);
  });

  it('a stage in a file never takes a contact back', async () => {
    const context = book();
    await run(context, file('Email,Stage\nann@example.com,Customer\n'), people);
    expect(counts(await run(context, file('Email,Stage\nann@example.com,Lead\n'), people))).toContain(
      '0 updated, 1 here',
    );
  });

  it('buyers and people of two files are the same people', async () => {
    const context = book();
    await run(context, file(PEOPLE), people);
    const result = await run(context, file('Date,Email,Amount\n2026-04-03,bob@EXAMPLE.com,5.00\n'));
    expect(result.files[0]?.people).toBe(1);
    expect(names(context)).toEqual(['Ann Example', 'Bob Example']);
  });
});
