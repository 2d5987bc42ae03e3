import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { contactSchema } from '../../../../src/contract/people';
import { fullerOf } from '../../../../src/domain/people/merge-choice';
import { findAction } from '../../../../electron/bank/db/actions';
import { findTotalMismatches } from '../../../../electron/bank/db/day-totals';
import { newestAction } from '../../../../electron/bank/db/likeness';
import { listContactIds } from '../../../../electron/bank/db/people-list';
import { logAct } from '../../../../electron/bank/services/acts';
import { accountOn } from '../../../../electron/bank/services/balances';
import type { Context } from '../../../../electron/bank/services/context';
import { compare, duplicates, keepApart } from '../../../../electron/bank/services/duplicates';
import { undoImport } from '../../../../electron/bank/services/importing/undo-import';
import { mergePeople } from '../../../../electron/bank/services/merge-people';
import { addPerson, editPerson, getPerson } from '../../../../electron/bank/services/person';
import { redo, takeBack, undo } from '../../../../electron/bank/services/undo';
import { run } from '../../../helpers/imports';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const TODAY = '2026-11-23';
let files = 0;
vi.setConfig({ testTimeout: 60_000 });

const add = (context: Context, person: Parameters<typeof contactSchema.parse>[0]): number =>
  addPerson(context, contactSchema.parse(person)).id;
const log = (context: Context, kind: string, ...ids: number[]): number =>
  logAct(context, actSchema.parse({ kind, day: TODAY, who: ids.map((contactId) => ({ contactId })) })).actId;
const balance = (context: Context, id: number | null = null): number =>
  accountOn(context.book.reader, TODAY as never, id).balance.total;
const merge = (context: Context, keep: number, gone: number, choose = {}) =>
  mergePeople(context, { keep, merge: gone, choose });

function file(lines: readonly string[]): string {
  const path = join(folder.path, `merge-${(files += 1)}.csv`);
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('making one of two', () => {
  it('moves all that belongs to the one who goes, and keeps both addresses known', () => {
    const context = makeTestBook(folder.path);
    const ines = add(context, { name: 'Ines Roque', email: 'ines@roque.pt', tags: ['vip'], notes: 'Lisbon' });
    const other = add(context, {
      name: 'I. Roque',
      company: 'Roque Linen',
      email: 'shop@roque.pt',
      phone: '+351 912 345 678',
      presence: 'yes',
      profiles: ['linkedin.com/in/ines'],
      tags: ['vip', 'press'],
      stage: 'lead',
      notes: 'Porto',
      firstContactOn: '2026-01-02',
    });
    log(context, 'answer_question', other);
    const before = balance(context);
    const made = merge(context, ines, other);
    expect(made).toEqual({ id: ines, name: 'Ines Roque', postingsRemoved: 0, pointsRemoved: 0 });
    expect(getPerson(context, { id: ines }).contact).toMatchObject({
      name: 'Ines Roque',
      company: 'Roque Linen',
      email: 'ines@roque.pt',
      phone: '+351 912 345 678',
      presence: 'yes',
      firstContactOn: '2026-01-02',
      notes: 'Lisbon\nPorto',
      tags: ['press', 'vip'],
      profiles: [{ platform: 'linkedin', handle: 'in/ines' }],
      stages: [{ stage: 'lead' }],
    });
    expect(listContactIds(context.book.reader)).toEqual([ines]);
    expect(balance(context, ines)).toBeCloseTo(before, 9);
    expect(balance(context)).toBeCloseTo(before, 9);
    close(context);
  });

  it('takes the fields chosen, but never a blank for what is known', () => {
    const context = makeTestBook(folder.path);
    const a = add(context, { name: 'Ann Lee', email: 'a@x.com', presence: 'no' });
    const b = add(context, { name: 'Anne Lee', email: 'b@x.com', company: 'Oak' });
    merge(context, a, b, { name: 'merge', email: 'merge', company: 'keep', presence: 'merge' });
    expect(getPerson(context, { id: a }).contact).toMatchObject({
      name: 'Anne Lee',
      email: 'b@x.com',
      company: 'Oak',
      presence: 'no',
    });
    close(context);
  });

  it('voids the second posting of an act that had been posted to both, and says what it was worth', () => {
    const context = makeTestBook(folder.path);
    const [a, b] = [add(context, { name: 'Ann' }), add(context, { name: 'Ann L' })];
    log(context, 'answer_question', a, b);
    const [whole, one] = [balance(context), balance(context, a)];
    const made = merge(context, a, b);
    expect(made.postingsRemoved).toBe(1);
    expect(made.pointsRemoved).toBeCloseTo(one, 9);
    expect(balance(context, a)).toBeCloseTo(one, 9);
    expect(balance(context)).toBeCloseTo(whole - one, 9);
    expect(findTotalMismatches(context.book.reader)).toEqual([]);
    close(context);
  });

  it('keeps the further stage, whenever it was reached', () => {
    const context = makeTestBook(folder.path);
    const a = add(context, { name: 'Ann', stage: 'customer' });
    const b = add(context, { name: 'Ann L', stage: 'subscriber' });
    merge(context, a, b);
    expect(getPerson(context, { id: a }).contact.stages.map(({ stage }) => stage)).toEqual([
      'customer',
      'subscriber',
      'customer',
    ]);
    close(context);
  });

  it('refuses one person twice, and somebody who is gone', () => {
    const context = makeTestBook(folder.path);
    const a = add(context, { name: 'Ann' });
    expect(() => merge(context, a, a)).toThrow('This is one person already.');
    expect(() => merge(context, a, 99)).toThrow('This person is no longer in the book.');
    close(context);
  });

  it('can be taken back after later edits, which stay', async () => {
    const context = makeTestBook(folder.path);
    const a = add(context, { name: 'Ann Lee', email: 'a@x.com' });
    const b = add(context, { name: 'Anne Lee', email: 'b@x.com', notes: 'b' });
    const act = log(context, 'answer_question', b);
    merge(context, a, b);
    const merging = findAction(context.book.reader, newestAction(context.book.reader));
    if (!merging) throw new Error('The merge is not in the journal');
    const later = log(context, 'answer_question', a);
    editPerson(context, {
      ...contactSchema.parse({ name: 'Ann Lee', email: 'a@x.com', company: 'Oak' }),
      id: a,
    });
    await takeBack(context, merging, () => null);
    const reached = (id: number) =>
      context.book.reader.db.prepare('SELECT act_id FROM entry WHERE contact_id = ?').pluck().all(id);
    expect(reached(a)).toEqual([later]);
    expect(reached(b)).toEqual([act]);
    expect(getPerson(context, { id: a }).contact).toMatchObject({
      company: 'Oak',
      email: 'a@x.com',
      notes: '',
    });
    expect(getPerson(context, { id: b }).contact).toMatchObject({
      name: 'Anne Lee',
      email: 'b@x.com',
      notes: 'b',
    });
    close(context);
  });
});

describe('files after a merge', () => {
  it('bring nothing new: the owner’s choice stands', async () => {
    const context = makeTestBook(folder.path);
    const path = file([
      'Name,Email,Company,Phone,LinkedIn,Stage,Notes,First seen,On social media',
      'Ines Roque,ines@roque.pt,Roque Linen,+351 912 345 678,linkedin.com/in/ines,lead,met,2026-02-01,yes',
      'Inês R,shop@roque.pt,Roque,+351 912 345 679,,customer,wrote,2026-01-01,no',
    ]);
    await run(context, path, { kind: 'people' });
    const [a = 0, b = 0] = listContactIds(context.book.reader);
    merge(context, a, b, { name: 'keep', presence: 'keep', firstContactOn: 'keep', company: 'keep' });
    const before = everything(context.book);
    await run(context, path, { kind: 'people' });
    expect(everything(context.book)).toEqual(before);
    close(context);
  });

  it('find the one person by either address, and those known by a name alone too', async () => {
    const context = makeTestBook(folder.path);
    const names = file(['Name,Notes', 'Ines Roque,a', 'Inez Roque,b']);
    await run(context, names, { kind: 'people' });
    const sales = file(['Date,Email,Amount,Order number', '2026-03-01,shop@roque.pt,5.00,A-1']);
    await run(context, sales);
    const [a = 0, b = 0, c = 0] = listContactIds(context.book.reader);
    merge(context, a, b);
    merge(context, a, c);
    const before = everything(context.book);
    await run(context, names, { kind: 'people' });
    await run(context, sales);
    expect(everything(context.book)).toEqual(before);
    close(context);
  });

  it.each([
    [
      'purchases',
      [
        'Date,Email,Amount,Order number',
        '2026-03-01,a@x.com,5.00,1',
        '2026-03-01,b@x.com,5.00,2',
        '2026-03-02,b@x.com,-5.00,2',
      ],
      2,
    ],
    [
      'acts',
      [
        'Date,Act,Email,Units',
        '2026-03-01,answer_question,a@x.com,1',
        '2026-03-01,answer_question,b@x.com,1',
      ],
      3,
    ],
    [
      'reputation',
      ['Date,Kind,Rating,Email', '2026-03-01,review,5,a@x.com', '2026-03-01,review,5,b@x.com'],
      1,
    ],
    [
      'responses',
      [
        'Email,Registered on,Date,Attended',
        'a@x.com,2026-02-01,2026-03-01,yes',
        'b@x.com,2026-02-03,2026-03-01,no',
      ],
      0,
    ],
  ] as const)(
    'of %s bring nothing new, and the import can still be taken back',
    async (kind, lines, moved) => {
      const context = makeTestBook(folder.path);
      const path = file(lines);
      await run(context, file(['Name,Email', 'Ann,a@x.com', 'Anne,b@x.com']), { kind: 'people' });
      const imported = await run(context, path, { kind });
      const [a = 0, b = 0] = listContactIds(context.book.reader);
      const before = everything(context.book);
      merge(context, a, b);
      const merged = everything(context.book);
      await run(context, path, { kind });
      expect(everything(context.book)).toEqual(merged);
      await undo(context);
      expect(everything(context.book)).toEqual(before);
      merge(context, a, b);
      const { kept } = await undoImport(context, { id: imported.importId ?? 0 });
      expect(kept, 'what the merge moved was changed since, and is listed').toHaveLength(moved);
      expect(context.book.reader.db.pragma('foreign_key_check')).toEqual([]);
      expect(findTotalMismatches(context.book.reader)).toEqual([]);
      close(context);
    },
  );

  it('of a giveaway: who came twice came once, with the minutes of both, and is posted once', async () => {
    const context = makeTestBook(folder.path);
    const path = file([
      'Giveaway,Name,Email,Attended,Minutes,Date',
      'Linen day,Ines Roque,ines@roque.pt,yes,30,2026-03-01',
      'Linen day,Ines Roque,shop@roque.pt,yes,20,2026-03-01',
      'Linen day,Bob Oak,bob@oak.com,yes,20,2026-03-01',
    ]);
    await run(context, path, { kind: 'responses' });
    const [a = 0, b = 0, bob = 0] = listContactIds(context.book.reader);
    const [whole, one, bobs] = [balance(context), balance(context, a), balance(context, bob)];
    expect(one).toBeGreaterThan(0);
    const before = everything(context.book);
    expect(merge(context, a, b).postingsRemoved).toBe(1);
    expect(balance(context)).toBeCloseTo(whole - one, 9);
    expect(balance(context, bob)).toBe(bobs);
    const responses = context.book.reader.db
      .prepare("SELECT minutes FROM response WHERE contact_id = ? AND kind = 'attended'")
      .pluck()
      .all(a);
    expect(responses).toEqual([50]);
    const merged = everything(context.book);
    await run(context, path, { kind: 'responses' });
    expect(everything(context.book)).toEqual(merged);
    await undo(context);
    expect(everything(context.book)).toEqual(before);
    close(context);
  });
});

describe('suggestions', () => {
  it('are of the book as it is now, and not of pairs the owner keeps apart', async () => {
    const context = makeTestBook(folder.path);
    const all = async (): Promise<unknown> => {
      const { pairs } = await duplicates(context, { limit: 10 });
      return pairs.map(({ first, second, strength }) => [first, second, strength]);
    };
    const a = add(context, { name: 'Ann Lee', company: 'Oak' });
    const b = add(context, { name: 'Ánn Lee', company: 'Oak Ltd', profiles: ['linkedin.com/in/annlee'] });
    const c = add(context, { name: 'Lee Ann' });
    expect(await all()).toEqual([
      [a, b, 'likely'],
      [a, c, 'possible'],
      [b, c, 'possible'],
    ]);
    keepApart(context, { first: c, second: b });
    expect(await all()).toEqual([
      [a, b, 'likely'],
      [a, c, 'possible'],
    ]);
    await undo(context);
    expect(await duplicates(context, { limit: 1 })).toMatchObject({
      total: 3,
      pairs: [{ first: a, second: b }],
    });
    keepApart(context, { first: b, second: c });
    merge(context, a, b);
    expect(await all(), 'c is not b, so c is not the one made of a and b').toEqual([]);
    await undo(context);
    expect(await all()).toHaveLength(2);
    close(context);
  });

  it('propose a presence from LinkedIn, and give it to nobody for a name alone', async () => {
    const context = makeTestBook(folder.path);
    const ines = add(context, { name: 'Ines Roque', company: 'Roque Linen', email: 'ines@roque.pt' });
    const connections = file([
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Inês,Roque,https://www.linkedin.com/in/ines-roque,,Roque Linen,Owner,05 Jan 2026',
    ]);
    await run(context, connections, { kind: 'people', guessKind: true });
    expect(getPerson(context, { id: ines }).contact).toMatchObject({ presence: 'unchecked', profiles: [] });
    const [pair] = (await duplicates(context, { limit: 1 })).pairs;
    if (!pair) throw new Error('Nobody was suggested');
    expect(pair).toMatchObject({ first: ines, strength: 'likely', likenesses: [{ kind: 'name_company' }] });
    const { keep, merge: goes } = compare(context, pair);
    merge(context, keep.id, goes.id);
    expect(getPerson(context, { id: ines }).contact).toMatchObject({
      presence: 'yes',
      presenceCheckedOn: TODAY,
      email: 'ines@roque.pt',
      profiles: [{ platform: 'linkedin', handle: 'in/ines-roque' }],
    });
    const merged = everything(context.book);
    await run(context, connections, { kind: 'people', guessKind: true });
    expect(everything(context.book)).toEqual(merged);
    close(context);
  });

  it('stand side by side, the one with more to its name on the side that stays', () => {
    const context = makeTestBook(folder.path);
    const a = add(context, { name: 'Ann Lee' });
    const b = add(context, { name: 'Anne Lee', email: 'b@x.com' });
    log(context, 'answer_question', b);
    const { keep, merge: goes } = compare(context, { first: a, second: b });
    expect([keep.id, goes.id]).toEqual([b, a]);
    expect(keep).toMatchObject({ acts: 1, sales: 0, lastSeenOn: TODAY });
    expect(keep.balance).toBeCloseTo(balance(context, b), 9);
    expect(fullerOf(keep, goes)).toMatchObject({ name: 'keep', email: 'keep' });
    close(context);
  });
});

const people = fc.array(
  fc.record({
    name: fc.constantFrom('Ann', 'Ann Lee', 'A. Lee', 'Bob'),
    email: fc.boolean(),
    phone: fc.constantFrom(null, '+1 213 373 4253', '+1 213 373 4254'),
    presence: fc.constantFrom('yes', 'no', 'unchecked'),
    stage: fc.constantFrom(null, 'lead', 'customer'),
    tags: fc.subarray(['vip', 'press']),
    notes: fc.constantFrom('', 'a', 'b\na'),
  }),
  { minLength: 2, maxLength: 5 },
);
const acts = fc.array(
  fc.record({
    kind: fc.constantFrom('answer_question', 'sales_ask', 'broken_promise', 'webinar_attended'),
    who: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
  }),
  { maxLength: 6 },
);
const two = fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 2 });

it('changes nobody else, changes the business only by what was posted twice, and undo is as if it never was', async () => {
  await fc.assert(
    fc.asyncProperty(people, acts, two, async (list, logged, [x = 0, y = 0]) => {
      const context = makeTestBook(folder.path);
      const ids = list.map((one, at) =>
        add(context, {
          ...one,
          email: one.email ? `p${at}@x.com` : null,
          profiles: [`linkedin.com/in/p${at}`],
        }),
      );
      const named = (nth: number): number[] => ids.slice(nth, nth + 1);
      for (const { kind, who } of logged) log(context, kind, ...who.flatMap(named));
      const [keep, goes] = [ids[x % ids.length], ids[y % ids.length]];
      if (keep === undefined || goes === undefined || keep === goes) return close(context);
      const others = ids.filter((id) => id !== keep && id !== goes);
      const standing = (): number[] => others.map((id) => balance(context, id));
      const [before, whole, rest] = [everything(context.book), balance(context), standing()];
      const made = merge(context, keep, goes);
      const after = everything(context.book);
      expect(standing()).toEqual(rest);
      expect(balance(context)).toBeCloseTo(whole - made.pointsRemoved, 6);
      if (made.postingsRemoved === 0) expect(made.pointsRemoved).toBe(0);
      expect(findTotalMismatches(context.book.reader)).toEqual([]);
      expect(context.book.reader.db.pragma('foreign_key_check')).toEqual([]);
      await undo(context);
      expect(everything(context.book)).toEqual(before);
      await redo(context);
      expect(everything(context.book)).toEqual(after);
      close(context);
    }),
    { numRuns: 25 },
  );
});
