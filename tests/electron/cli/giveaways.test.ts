import { join } from 'node:path';
import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { closeBook, openBook } from '../../../electron/bank/db/book';
import { clockOf, quietContext } from '../../../electron/bank/services/context';
import { runBook } from '../../helpers/book-command';
import { ask, give, meet, respond, sell } from '../../helpers/results-book';
import { tempFolder } from '../../helpers/temp-folder';

const folder = tempFolder();

function bookWithGiveaways(): string {
  const path = join(folder.path, 'book.trustbank');
  expect(runBook('init', '--name', 'Hill Farm', '--book', path).status).toBe(0);
  const book = openBook(path);
  const context = quietContext(book, clockOf(day('2026-11-23')));
  const webinar = give(context, { title: 'Live', cost: 10_000, minutes: 90, hourCost: 4000, audience: 12 });
  give(context, { title: 'Guide', kind: 'guide', on: '2026-02-01', cost: 500 });
  const maria = meet(context, 'Maria');
  respond(context, webinar, maria, '2026-03-01', 'attended', 40);
  ask(context, maria, '2026-03-04');
  sell(context, maria, '2026-03-20', 5000);
  sell(context, null, '2026-03-21', 700);
  closeBook(book);
  return path;
}

test('giveaways tells what each cost and what came of it, oldest first', () => {
  const path = bookWithGiveaways();
  const run = runBook('giveaways', '--book', path, '--json');
  expect(run.json).toEqual({
    giveaways: [
      {
        id: 2,
        title: 'Guide',
        kind: 'guide',
        day: '2026-02-01',
        costCents: 500,
        hours: 0,
        reached: 0,
        responded: 0,
        attended: 0,
        leads: 0,
        qualified: 0,
        bought: 0,
        costPerQualifiedLead: { estimateCents: null, lowerCents: 136, upperCents: 'Infinity', level: 0.95 },
        credits: creditsOf(0),
      },
      {
        id: 1,
        title: 'Live',
        kind: 'webinar',
        day: '2026-03-01',
        costCents: 16_000,
        hours: 1.5,
        reached: 12,
        responded: 1,
        attended: 1,
        leads: 1,
        qualified: 1,
        bought: 1,
        costPerQualifiedLead: {
          estimateCents: 16_000,
          lowerCents: 2872,
          upperCents: 631_966,
          level: 0.95,
        },
        credits: creditsOf(5000),
      },
    ],
    unattributedCents: {
      first: 700,
      last: 700,
      linear: 700,
      position: 700,
      timeDecay: 700,
      dataDriven: null,
    },
    unallocatedRefundsCents: 0,
    netCents: 5700,
  });
  const before = runBook('giveaways', '--as-of', '2026-03-03', '--book', path, '--json').json;
  expect(before).toMatchObject({ giveaways: [{}, { leads: 1, qualified: 0, bought: 0 }], netCents: 0 });
  expect(runBook('giveaways', '--book', path).stdout).toMatch(/2026-03-01 +160 +1\.5 .* Live \(webinar\)/);
});

test('the statement of a month has its leads and its qualified leads', () => {
  const path = join(folder.path, 'book.trustbank');
  const march = runBook('statement', '--month', '2026-03', '--book', path, '--json');
  expect(march.json).toMatchObject({ leads: 1, qualified: 1 });
  const april = runBook('statement', '--month', '2026-04', '--book', path, '--json');
  expect(april.json).toMatchObject({ leads: 0, qualified: 0 });
});

test('a day that is none is a wrong usage', () => {
  const path = join(folder.path, 'book.trustbank');
  expect(runBook('giveaways', '--as-of', 'yesterday', '--book', path).status).toBe(2);
});

function creditsOf(amount: number): Record<string, number | null> {
  return {
    firstCents: amount,
    lastCents: amount,
    linearCents: amount,
    positionCents: amount,
    timeDecayCents: amount,
    dataDrivenCents: null,
  };
}
