import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { transact } from '../../../../electron/bank/db/journal';
import { sql } from '../../../../electron/bank/db/handle';
import { findTotalMismatches } from '../../../../electron/bank/db/day-totals';
import { editAct, getAct, listChoices, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { status } from '../../../../electron/bank/services/book';
import { accountOn } from '../../../../electron/bank/services/balances';
import type { Context } from '../../../../electron/bank/services/context';
import { listLedger } from '../../../../electron/bank/services/ledger';
import { previewCard, restateCard } from '../../../../electron/bank/services/rate-card-preview';
import { cardOf, listVersions, saveCard, takeBackCard } from '../../../../electron/bank/services/rate-cards';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { actSchema } from '../../../../src/contract/acts';
import { ledgerOperations } from '../../../../src/contract/ledger';
import { rateCardsOperations } from '../../../../src/contract/rate-cards';
import { addDays, day } from '../../../../src/domain/day';
import { balanceOn } from '../../../../src/domain/ledger/balance';
import type { ActUnits } from '../../../../src/domain/ledger/posting';
import { restate } from '../../../../src/domain/ledger/restate';
import { type RateCardDraft, draftOf } from '../../../../src/domain/ledger/rate-card-draft';
import { RATE_CARD_V1 } from '../../../../src/domain/ledger/rate-card-v1';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook, onDay } from '../../../helpers/test-book';

const ON = day('2026-11-23');
const V1 = draftOf(RATE_CARD_V1);
const UNFADING: RateCardDraft = { ...V1, halfLifeDays: { deposit: null, ask: null, breach: null } };
const WITH_CARDS: RateCardDraft = {
  ...V1,
  kinds: [
    ...V1.kinds,
    { id: null, label: 'Sent a birthday card', class: 'deposit', points: 2.5, maxUnitsPerDay: 1 },
  ],
};
let context: Context;

const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path);
});
afterEach(() => close(context));

const log = (kind: string, on: string, who: string[] = ['Maria Lopez'], on_ = context) =>
  logAct(on_, actSchema.parse({ kind, day: on, who: who.map((newName) => ({ newName })) }));
const again = (contactId: number, kind: string, on: string) =>
  logAct(context, actSchema.parse({ kind, day: on, who: [{ contactId }] }));
const asked = (draft: RateCardDraft, on: string) =>
  rateCardsOperations.save.input.parse({ draft, takesEffectOn: day(on) });
const doubled: RateCardDraft = {
  ...V1,
  kinds: V1.kinds.map((kind) => ({ ...kind, points: (kind.points ?? 0) * 2 })),
};

function lock(month: string): void {
  transact(context.book, { name: 'Closed a month', today: ON, at: '2026-11-23T12:00:00Z' }, (handle) =>
    sql(
      handle,
      `INSERT INTO month_lock (month, locked_on, formula_version, closing_micropoints, last_entry_id, last_change_id)
       VALUES (?, ?, 1, 0, 0, 0)`,
    ).run(month, ON),
  );
}

describe('a new version', () => {
  test('never rewrites what was posted, and leaves every day before it as it was', () => {
    log('answer_question', '2026-06-01');
    log('sales_ask', '2026-10-10', ['Ben Ode']);
    const entries = everything(context.book)['entry'];
    const days = Array.from({ length: 120 }, (_, i) => addDays(ON, -i));
    const before = days.map((on) => accountOn(context.book.reader, on).balance.total);
    saveCard(
      context,
      asked({ ...doubled, halfLifeDays: { deposit: 30, ask: 20, breach: 10 } }, '2026-11-23'),
    );
    expect(everything(context.book)['entry']).toEqual(entries);
    const after = days.map((on) => accountOn(context.book.reader, on).balance.total);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toBeCloseTo(before[0] ?? 0, 3);
    expect(findTotalMismatches(context.book.reader)).toEqual([]);
  });

  test('rules what is posted on its days, whenever that is recorded', () => {
    saveCard(context, asked(doubled, '2026-11-20'));
    expect(log('answer_question', '2026-11-19').points).toBe(4);
    expect(log('answer_question', '2026-11-20', ['Ben Ode']).points).toBe(8);
  });

  test('may turn fading off: the balance is the unfaded total from its day on', () => {
    log('answer_question', '2026-01-01');
    saveCard(context, asked(UNFADING, '2026-11-23'));
    const yesterday = accountOn(context.book.reader, addDays(ON, -1));
    expect(yesterday.balance.total).toBeCloseTo(4 * 2 ** (-325 / 180), 9);
    expect(accountOn(context.book.reader, ON)).toMatchObject({ balance: { total: 4 }, unfaded: 4 });
  });

  test('is refused before the one before it, before the end of the last closed month, and when it says the same', async () => {
    expect(() => saveCard(context, asked(V1, '2026-12-01'))).toThrow('says the same');
    saveCard(context, asked(doubled, '2026-12-01'));
    expect(() => saveCard(context, asked(V1, '2026-11-30'))).toThrow('takes effect on 1 Dec 2026');
    await undo(context);
    lock('2026-10');
    expect(listVersions(context)).toMatchObject({ earliest: '2026-11-01', lockedThrough: '2026-10-31' });
    expect(() => saveCard(context, asked(doubled, '2026-10-31'))).toThrow('closed months never change');
    expect(saveCard(context, asked(doubled, '2026-11-01')).version).toBeGreaterThan(1);
  });

  test('with problems is refused with all of them', () => {
    const kinds = V1.kinds.slice(1).map((kind, i) => (i === 0 ? { ...kind, points: null } : kind));
    expect(() => saveCard(context, asked({ ...V1, kinds }, '2026-12-01'))).toThrow(
      expect.objectContaining({
        code: 'card_problems',
        details: [{ field: 'kinds.0.points', message: expect.any(String) }],
      }),
    );
  });
});

describe('own kinds', () => {
  test('are offered, logged and listed; later lists keep their label', () => {
    saveCard(context, asked(WITH_CARDS, '2026-11-01'));
    expect(listChoices(context).kinds.at(-1)).toMatchObject({ id: 'sent_a_birthday_card', points: 2.5 });
    const { contactIds, points } = log('sent_a_birthday_card', '2026-11-20');
    expect(points).toBe(2.5);
    expect(again(contactIds[0] ?? 0, 'sent_a_birthday_card', '2026-11-20').points).toBe(0);
    saveCard(context, asked(V1, '2026-11-21'));
    const choices = listChoices(context);
    expect(choices.kinds.map((kind) => kind.id)).not.toContain('sent_a_birthday_card');
    expect(choices.former).toMatchObject([{ id: 'sent_a_birthday_card', label: 'Sent a birthday card' }]);
    const found = ledgerOperations.list.input.parse({ text: 'birthday' });
    expect(listLedger(context, found).lines.map((line) => line.label)).toContain('Sent a birthday card');
  });

  test('of a card that has them no more: what was said of the act can still be changed', () => {
    saveCard(context, asked(WITH_CARDS, '2026-11-01'));
    const { actId } = log('sent_a_birthday_card', '2026-11-20');
    saveCard(context, asked(V1, '2026-11-20'));
    const { costCents, contacts, ...act } = getAct(context, { id: actId });
    const who = contacts.map(({ id }) => ({ contactId: id }));
    editAct(context, { ...act, who, costCents, note: 'blue one' });
    expect(getAct(context, { id: actId }).note).toBe('blue one');
    expect(status(context).undo).toContain('Changed “Sent a birthday card”');
  });

  test('are not there before the card’s day', () => {
    saveCard(context, asked(WITH_CARDS, '2026-11-20'));
    expect(() => log('sent_a_birthday_card', '2026-11-19')).toThrow('sent_a_birthday_card');
  });
});

describe('the list of versions', () => {
  test('says which is in force, which is coming, and what changed', () => {
    saveCard(context, asked(doubled, '2026-11-20'));
    saveCard(context, asked({ ...doubled, audienceFactor: 0.5 }, '2027-01-01'));
    expect(listVersions(context).versions).toMatchObject([
      { card: { version: 3 }, standing: 'coming', differences: [{ what: 'audience', from: 0.25, to: 0.5 }] },
      { card: { version: 2 }, standing: 'in_force', recordedOn: ON, staysBecause: expect.any(String) },
      { card: { version: 1 }, standing: 'past', differences: [] },
    ]);
    expect(listVersions(onDay(context, day('2027-01-01'))).versions[0]?.standing).toBe('in_force');
  });
});

describe('taking a version back', () => {
  test('removes it while nothing was posted under it, and can itself be undone', async () => {
    const start = everything(context.book);
    saveCard(context, asked(doubled, '2026-11-20'));
    const saved = everything(context.book);
    takeBackCard(context, { version: 2 });
    expect(everything(context.book)).toEqual(start);
    await undo(context);
    expect(everything(context.book)).toEqual(saved);
    await undo(context);
    expect(everything(context.book)).toEqual(start);
    await redo(context);
    expect(everything(context.book)).toEqual(saved);
  });

  test('is refused with the number of entries, voided ones included', () => {
    saveCard(context, asked(doubled, '2026-11-20'));
    const { actId } = log('answer_question', '2026-11-22', ['Ann', 'Bo']);
    expect(() => takeBackCard(context, { version: 2 })).toThrow('2 entries were posted under it');
    removeActs(context, { ids: [actId] });
    expect(() => takeBackCard(context, { version: 2 })).toThrow('2 entries were posted under it');
    expect(() => takeBackCard(context, { version: 1 })).toThrow('The first rate card stays.');
  });

  test('never changes a closed month', () => {
    saveCard(context, asked(UNFADING, '2026-10-10'));
    lock('2026-10');
    expect(() => takeBackCard(context, { version: 2 })).toThrow('closed months never change');
  });

  test('leaves its number behind, so that an undo can never meet another card under it', () => {
    saveCard(context, asked(doubled, '2026-11-20'));
    takeBackCard(context, { version: 2 });
    expect(saveCard(context, asked(UNFADING, '2026-11-21')).version).toBe(3);
  });
});

describe('the preview', () => {
  test('shows exactly what saving does', () => {
    const { contactIds } = log('introduction', '2026-01-10');
    log('webinar_attended', '2026-10-10', ['Ben Ode', 'Cy']);
    logAct(context, actSchema.parse({ kind: 'content_giveaway', day: '2026-10-11', reach: 200 }));
    const input = asked(UNFADING, '2026-11-23');
    const before = accountOn(context.book.reader, ON);
    const preview = previewCard(context, input);
    const state = everything(context.book);
    saveCard(context, input);
    const after = accountOn(context.book.reader, ON);
    expect(preview).toMatchObject({ on: ON, unfaded: before.unfaded, contacts: 3, entriesKept: 0 });
    expect(preview.balanceBefore).toBeCloseTo(before.balance.total, 9);
    expect(preview.balanceAfter).toBeCloseTo(after.balance.total, 9);
    expect(preview.balanceAfter).toBeCloseTo(before.unfaded, 9);
    expect(state['rate_card']).toHaveLength(1); // the preview wrote nothing
    const [contactId = 0] = contactIds;
    expect(preview.moved).toMatchObject({
      total: 0,
      people: [],
    });
    expect(accountOn(context.book.reader, ON, contactId).tier).toBe('warm');
  });

  test('names who changes tier, and counts them', () => {
    const { contactIds } = log('introduction', '2025-08-10');
    const preview = previewCard(context, asked(UNFADING, '2026-11-23'));
    expect(preview.moved).toMatchObject({
      total: 1,
      people: [
        { contactId: contactIds[0], name: 'Maria Lopez', after: 8, tierBefore: 'none', tierAfter: 'warm' },
      ],
    });
    expect(preview.tiers).toContainEqual({ tier: 'none', before: 1, after: 0 });
    expect(preview.tiers).toContainEqual({ tier: 'warm', before: 0, after: 1 });
  });

  test('of a later day shows that day; entries already on it keep their points', () => {
    log('answer_question', '2026-11-20');
    const later = previewCard(context, asked(doubled, '2027-05-19'));
    expect(later).toMatchObject({ on: '2027-05-19', entriesKept: 0 });
    expect(later.balanceBefore).toBeCloseTo(2, 9);
    expect(later.balanceAfter).toBeCloseTo(2, 9);
    expect(previewCard(context, asked(doubled, '2026-11-19')).entriesKept).toBe(1);
  });

  test('restates the balance as if the card had always been there', () => {
    log('answer_question', '2026-11-23');
    log('sales_ask', '2026-11-23', ['Ben Ode']);
    const input = asked(doubled, '2026-12-23');
    expect(restateCard(context, asked(doubled, '2026-11-23'))).toEqual({ on: ON, balance: 0 });
    const restated = restateCard(context, input).balance;
    expect(restated).toBeCloseTo(8 * 2 ** (-30 / 180) - 8 * 2 ** (-30 / 90), 9);
  });
});

test('alike acts restated together come to what each of them comes to', () => {
  const kinds = ['answer_question', 'introduction', 'sales_ask'];
  const { contactIds } = log('answer_question', '2026-10-01', ['Ann', 'Bo', 'Cy']);
  for (let i = 0; i < 30; i++) {
    const who = contactIds.slice(i % 3).map((contactId) => ({ contactId }));
    const on = addDays(day('2026-10-01'), i % 4);
    const reach = i % 5 === 0 ? 40 + (i % 2) : null;
    logAct(context, actSchema.parse({ kind: kinds[i % 3], day: on, who, units: 1 + (i % 2), reach }));
  }
  const input = asked({ ...doubled, audienceFactor: 0.1 }, '2026-11-23');
  const { card, cards } = cardOf(context.book.reader, input);
  const acts = sql<ActUnits>(
    context.book.reader,
    `SELECT entry.id AS seq, contact_id AS contact, entry.kind, entry.day, act.units, act.reach
     FROM entry JOIN act ON act.id = entry.act_id`,
  ).all();
  const oneByOne = balanceOn(restate(acts, card, cards), ON, card.halfLifeDays).total;
  expect(restateCard(context, input).balance).toBeCloseTo(oneByOne, 9);
});

test('a card recorded later changes no balance of what was known before it', () => {
  const [first, last] = [day('2026-10-01'), day('2026-10-20')];
  for (const on of [first, last]) log('answer_question', on, ['Maria Lopez'], onDay(context, on));
  const then = ledgerOperations.list.input.parse({ limit: 10, asOf: last, knownThen: true });
  const before = listLedger(context, then).lines;
  saveCard(context, asked(UNFADING, '2026-10-10'));
  expect(listLedger(context, then).lines).toEqual(before);
  const { balance } = accountOn(context.book.reader, last, null, last);
  expect(before[0]?.balanceAfter).toBeCloseTo(balance.total, 9);
});
