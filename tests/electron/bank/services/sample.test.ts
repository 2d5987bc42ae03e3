import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Book, closeBook, createBook } from '../../../../electron/bank/db/book';
import { findBusiness } from '../../../../electron/bank/db/business';
import { findTotalMismatches } from '../../../../electron/bank/db/day-totals';
import { accountOn } from '../../../../electron/bank/services/balances';
import { setUp, status } from '../../../../electron/bank/services/book';
import { clockOf, quietContext } from '../../../../electron/bank/services/context';
import { openSampleBook } from '../../../../electron/bank/services/sample';
import { today as todayView } from '../../../../electron/bank/services/today';
import { addDays, day } from '../../../../src/domain/day';
import { makeSample } from '../../../../src/domain/sample/make-sample';
import { tempFolder } from '../../../helpers/temp-folder';

const TODAY = day('2026-11-23');
const clock = clockOf(TODAY);
const folder = tempFolder();
const opened: Book[] = [];
afterAll(() => opened.filter((book) => book.writer.open).forEach(closeBook));

function open(name: string, on = TODAY): Book {
  const book = openSampleBook(join(folder.path, name), clockOf(on));
  opened.push(book);
  return book;
}

function count(book: Book, query: string): number {
  return book.reader.db.prepare<unknown[], number>(query).pluck().get() ?? 0;
}

describe('the sample book', () => {
  const book = open('sample.trustbank');
  const sample = makeSample(TODAY);

  it('holds the whole sample, and says that it is one', () => {
    expect(status(quietContext(book, clock)).business).toMatchObject({
      name: 'Rosehip & Daughters',
      currency: 'USD',
      hourCostCents: 4500,
      isSample: true,
    });
    expect(count(book, 'SELECT count(*) FROM contact')).toBe(sample.contacts.length);
    expect(count(book, 'SELECT count(*) FROM act')).toBe(sample.acts.length);
    expect(count(book, 'SELECT count(*) FROM giveaway')).toBe(sample.giveaways.length);
    expect(count(book, 'SELECT count(*) FROM response')).toBe(sample.responses.length);
    expect(count(book, 'SELECT count(*) FROM purchase')).toBe(sample.purchases.length);
    expect(count(book, 'SELECT count(*) FROM reading')).toBe(sample.readings.length);
    expect(count(book, 'SELECT count(*) FROM social_profile')).toBeGreaterThan(25);
  });

  it('is whole: totals, references and pages agree', () => {
    expect(findTotalMismatches(book.reader)).toEqual([]);
    expect(book.reader.db.pragma('foreign_key_check')).toEqual([]);
    expect(book.reader.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('was made as one action after the book itself', () => {
    const names = book.reader.db.prepare('SELECT name FROM action ORDER BY id').pluck().all();
    expect(names).toEqual(['Made the book', 'Made the sample business']);
  });

  it('has acts recorded on their own day, a few late', () => {
    const late = count(book, 'SELECT count(*) FROM act WHERE recorded_on > day') / sample.acts.length;
    expect(late).toSatisfy((share: number) => share > 0.03 && share < 0.2);
    expect(
      count(
        book,
        'SELECT count(*) FROM entry JOIN act ON act.id = act_id WHERE entry.recorded_on <> act.recorded_on',
      ),
    ).toBe(0);
  });

  it('has a balance that grows', () => {
    const balances = [-450, -300, -150, 0].map(
      (days) => accountOn(book.reader, addDays(TODAY, days)).balance.total,
    );
    expect(balances[0]).toBeGreaterThan(0);
    expect(balances).toEqual([...balances].sort((a, b) => a - b));
  });

  it('fills the Today screen', () => {
    const view = todayView(quietContext(book, clock));
    expect(view.contacts).toBe(180);
    expect(view.lines.length).toBeGreaterThan(4);
    expect(view.care.map((one) => one.name).slice(0, 2)).toEqual(['Tom Adeyemi', 'Ines Roque']);
    expect(view.named).toBeGreaterThan(view.audience);
    expect(view.overdrawn).toSatisfy((n: number) => n > 0 && n < 30);
  });
});

describe('openSampleBook', () => {
  it('leaves a sample of this month as it is, and makes one of an earlier month anew', () => {
    const first = open('again.trustbank', day('2026-10-05'));
    first.writer.exec(
      "UPDATE journal_state SET action_id = 1; UPDATE contact SET notes = 'kept' WHERE id = 1",
    );
    closeBook(first);
    const same = open('again.trustbank', day('2026-10-31'));
    expect(count(same, "SELECT count(*) FROM contact WHERE notes = 'kept'")).toBe(1);
    closeBook(same);
    const next = open('again.trustbank', day('2026-11-01'));
    expect(count(next, "SELECT count(*) FROM contact WHERE notes = 'kept'")).toBe(0);
    expect(findBusiness(next.reader)?.createdOn).toBe('2026-11-01');
  });

  it('never touches a book that is somebody’s own', () => {
    const path = join(folder.path, 'own.trustbank');
    const own = createBook(path);
    setUp(quietContext(own, clock), {
      name: 'Mine',
      currency: 'USD',
      zone: 'UTC',
      country: null,
      hourCostCents: null,
    });
    closeBook(own);
    expect(() => open('own.trustbank')).toThrow(expect.objectContaining({ code: 'already_exists' }));
  });

  it('never touches a file that is no book', () => {
    writeFileSync(join(folder.path, 'letter.trustbank'), 'Dear Maria');
    expect(() => open('letter.trustbank')).toThrow(expect.objectContaining({ code: 'not_a_book' }));
  });

  it('takes well under two seconds and leaves nothing else behind', () => {
    const began = performance.now();
    open('timed.trustbank');
    expect(performance.now() - began).toBeLessThan(2000);
    expect(existsSync(join(folder.path, 'timed.trustbank.unfinished'))).toBe(false);
  });
});
