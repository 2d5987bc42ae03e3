import { afterEach, beforeEach, expect, test } from 'vitest';
import { rulesOperations } from '../../../../src/contract/rules';
import { type Day, day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { month } from '../../../../src/domain/month';
import { QUALIFIED_LEAD_AS_IT_COMES } from '../../../../src/domain/rules/lead-terms';
import { actSchema } from '../../../../src/contract/acts';
import { giveawaySchema } from '../../../../src/contract/giveaways';
import { insertResponse } from '../../../../electron/bank/db/giveaways';
import { insertLock } from '../../../../electron/bank/db/month-locks';
import { insertPurchase } from '../../../../electron/bank/db/purchases';
import { insertRule } from '../../../../electron/bank/db/rules';
import { logAct } from '../../../../electron/bank/services/acts';
import { type Context, change } from '../../../../electron/bank/services/context';
import { log as logGiveaway } from '../../../../electron/bank/services/giveaways';
import { addPerson } from '../../../../electron/bank/services/person';
import { list, save } from '../../../../electron/bank/services/rules';
import { person, preview } from '../../../../electron/bank/services/rules-preview';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { contactSchema } from '../../../../src/contract/people';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook, onDay } from '../../../helpers/test-book';

let context: Context;

const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
});
afterEach(() => close(context));

const twoQuestions = {
  topic: 'qualified_lead',
  words: 'They asked me twice.',
  takesEffectOn: '2026-11-01',
  terms: {
    ...QUALIFIED_LEAD_AS_IT_COMES,
    conditions: [{ type: 'acts', kinds: ['answer_question'], atLeast: 2 }],
  },
};
const written = (rule: object) => rulesOperations.save.input.parse({ ...twoQuestions, ...rule });
const asked = (rule: object) => rulesOperations.preview.input.parse(rule);

/** Somebody who came to a webinar on 1 October and asked so many times in the days after it. */
function attendee(name: string, giveawayId: number, questions: number): number {
  const { id } = addPerson(context, contactSchema.parse({ name }));
  change(context, 'Responded', (handle) =>
    insertResponse(handle, {
      giveawayId,
      contactId: id,
      kind: 'attended',
      day: day('2026-10-01'),
      minutes: 30,
      actId: null,
    }),
  );
  for (let n = 1; n <= questions; n++) answer(id, day(`2026-10-0${n + 1}`));
  return id;
}

function answer(contactId: number, on: Day): void {
  logAct(context, actSchema.parse({ kind: 'answer_question', day: on, who: [{ contactId }] }));
}

function webinar(): number {
  return logGiveaway(
    context,
    giveawaySchema.parse({ title: 'Pruning', kind: 'webinar', startsOn: '2026-10-01' }),
  ).id;
}

test('a book without rules of its own follows those it came with', () => {
  const { topics, kinds } = list(context);
  expect(topics.qualified_lead).toMatchObject({ inForce: { version: 0, recordedOn: null }, earliest: null });
  expect(topics.windows.inForce.terms).toMatchObject({ attributionDays: 90, priorDays: 180 });
  expect(topics.client.versions).toHaveLength(1);
  expect(kinds).toContainEqual({ id: 'answer_question', label: 'Answered a question' });
});

test('a preview counts whom a rule would fit, says who differs and why, and writes nothing', () => {
  const giveawayId = webinar();
  const [once, twice] = [attendee('Ana', giveawayId, 1), attendee('Ben', giveawayId, 2)];
  attendee('Cleo', giveawayId, 0);
  const before = everything(context.book);
  const stricter = preview(context, asked({ topic: 'qualified_lead', terms: twoQuestions.terms }));
  expect(stricter).toMatchObject({ fitNow: 2, fitThen: 1, leaving: 1, joining: 0 });
  expect(stricter.differ).toMatchObject([
    { contactId: once, name: 'Ana', verdict: { fits: false, missing: [{ type: 'acts', atLeast: 2 }] } },
  ]);
  const looser = { ...QUALIFIED_LEAD_AS_IT_COMES, conditions: [{ type: 'giveaways', atLeast: 1 }] };
  expect(preview(context, asked({ topic: 'qualified_lead', terms: looser }))).toMatchObject({
    fitNow: 2,
    fitThen: 3,
    joining: 1,
    differ: [{ name: 'Cleo', verdict: { fits: true, on: '2026-10-01' } }],
  });
  expect(everything(context.book)).toEqual(before);
  expect(twice).toBeGreaterThan(once);
});

test('a new version holds from its day; days before it keep theirs; undo and redo', async () => {
  const ana = attendee('Ana', webinar(), 1);
  const on = (text: string) => person(context, { contactId: ana, asOf: day(text) }).qualified_lead;
  const before = everything(context.book);
  expect(save(context, written({}))).toEqual({ version: 1 });
  expect(on('2026-10-31')).toMatchObject({ rule: { version: 0 }, verdict: { fits: true, on: '2026-10-02' } });
  expect(on('2026-11-01')).toMatchObject({ rule: { version: 1 }, verdict: { fits: false } });
  expect(list(context).topics.qualified_lead).toMatchObject({
    inForce: { version: 1, words: 'They asked me twice.', recordedOn: '2026-11-23' },
    versions: [{ version: 1 }, { version: 0 }],
    earliest: { day: '2026-11-01' },
  });
  await undo(context);
  expect(everything(context.book)).toEqual(before);
  expect(on('2026-11-01').verdict.fits).toBe(true);
  await redo(context);
  expect(on('2026-11-01').verdict.fits).toBe(false);
});

test('a version still to come is listed, and not in force', () => {
  save(context, written({ takesEffectOn: '2026-12-01' }));
  expect(list(context).topics.qualified_lead).toMatchObject({
    inForce: { version: 0 },
    versions: [{ version: 1, takesEffectOn: '2026-12-01' }, { version: 0 }],
  });
});

test('treated well is judged by what was known on the day', () => {
  const { id } = addPerson(context, contactSchema.parse({ name: 'Ana' }));
  answer(id, day('2026-10-05')); // typed in today, seven weeks late
  const on = (text: string) => person(context, { contactId: id, asOf: day(text) }).treated_well.verdict;
  expect(on('2026-10-05')).toEqual({ fits: false, balance: 0, atLeast: 2 });
  expect(on('2026-11-23')).toMatchObject({ fits: true, atLeast: 2 });
  expect(on('2026-11-23').balance).toBeCloseTo(4 * 2 ** (-49 / 180), 12);
  const strict = { topic: 'treated_well', terms: { atLeast: 4 } };
  expect(preview(context, asked(strict))).toMatchObject({ fitNow: 1, fitThen: 0, leaving: 1 });
});

test('everybody’s standing today is what their entries come to, also with an entry dated ahead', () => {
  const ids = ['Ana', 'Ben', 'Cleo'].map((name) => addPerson(context, contactSchema.parse({ name })).id);
  const [ana = 0, ben = 0, cleo = 0] = ids;
  for (const on of ['2026-03-01', '2026-09-09', '2026-11-23']) answer(ana, day(on));
  answer(ben, day('2026-11-01'));
  answer(ben, day('2026-12-24'));
  const differ = (atLeast: number) =>
    preview(context, asked({ topic: 'treated_well', terms: { atLeast } })).differ.map((one) => one.verdict);
  const alone = (contactId: number) => person(context, { contactId, asOf: null }).treated_well.verdict;
  const [anaNow, benNow] = differ(1000);
  expect([anaNow, benNow].map((verdict) => verdict && 'balance' in verdict && verdict.balance)).toEqual([
    expect.closeTo(alone(ana).balance, 9),
    expect.closeTo(alone(ben).balance, 9),
  ]);
  expect(alone(ben).balance).toBeLessThan(4);
  expect(differ(0)).toEqual([{ fits: true, balance: 0, atLeast: 0 }]);
  expect(alone(cleo).fits).toBe(false);
});

test('a client is whoever bought, refunds taken off', () => {
  const { id } = addPerson(context, contactSchema.parse({ name: 'Ana' }));
  const buy = (on: string, amount: number, refundOf: number | null) =>
    change(context, 'Bought', (handle) =>
      insertPurchase(handle, {
        contactId: id,
        day: day(on),
        amount: cents(amount),
        orderNumber: null,
        buyer: '',
        source: 'test',
        sourceKey: null,
        refundOf,
        note: '',
      }),
    );
  const sale = buy('2026-09-01', 5000, null);
  buy('2026-10-01', -5000, sale);
  const on = (text: string) => person(context, { contactId: id, asOf: day(text) }).client.verdict;
  expect(on('2026-09-30')).toMatchObject({ fits: true, orders: 1, netCents: 5000 });
  expect(on('2026-10-01')).toMatchObject({ fits: false, orders: 0 });
});

test('a rule may not begin in a locked month, nor before the version it follows', () => {
  change(context, 'Locked September', (handle) =>
    insertLock(handle, { month: month('2026-09'), formulaVersion: 1, closing: 0, follows: null }),
  );
  expect(() => save(context, written({ takesEffectOn: '2026-09-30' }))).toThrow(
    'September 2026 is locked, and a locked month never changes. A rule may begin on 1 Oct 2026 or later.',
  );
  save(context, written({ takesEffectOn: '2026-10-01' }));
  save(context, written({ takesEffectOn: '2026-10-20', words: 'Again.' }));
  expect(() => save(context, written({ takesEffectOn: '2026-10-19', words: 'Earlier.' }))).toThrow(
    'The version before takes effect on 20 Oct 2026. A newer one cannot begin before it.',
  );
  expect(list(context).topics.qualified_lead.versions).toHaveLength(3);
});

test('nothing is written for a rule that says the same, or asks for acts no card has', () => {
  save(context, written({}));
  expect(() => save(context, written({}))).toThrow('This is the rule as it stands already.');
  const unknown = { ...twoQuestions.terms, conditions: [{ type: 'acts', kinds: ['hug'], atLeast: 1 }] };
  expect(() => save(context, written({ terms: unknown, words: 'Hugged.' }))).toThrow('has a kind “hug”');
  expect(list(context).topics.qualified_lead.versions).toHaveLength(2);
});

test.each(['{"atLeast":"hot"}', '{"atLeast":', '{}'])(
  'terms the book cannot read are refused: %s',
  (terms) => {
    const { id } = addPerson(context, contactSchema.parse({ name: 'Ana' }));
    change(context, 'Wrote', (handle) =>
      insertRule(handle, {
        topic: 'treated_well',
        version: 1,
        takesEffectOn: day('2026-01-01'),
        words: 'Kindly.',
        terms,
      }),
    );
    const said = 'Version 1 of the rule “treated_well” says something this program cannot read.';
    expect(() => list(context)).toThrow(said);
    expect(() => person(context, { contactId: id, asOf: null })).toThrow(said);
  },
);

test('somebody no longer in the book is not judged', () => {
  expect(() => person(onDay(context, day('2026-11-24')), { contactId: 999, asOf: null })).toThrow(
    'no longer in the book',
  );
});
