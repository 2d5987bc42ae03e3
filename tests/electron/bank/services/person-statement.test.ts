import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsOperations } from '../../../../src/contract/acts';
import { peopleOperations } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { insertPurchase } from '../../../../electron/bank/db/purchases';
import { editAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { type Context, change } from '../../../../electron/bank/services/context';
import { pastNote } from '../../../../electron/bank/services/past-note';
import { getPerson } from '../../../../electron/bank/services/person';
import { personStatement } from '../../../../electron/bank/services/person-statement';
import { close, makeTestBook, onDay } from '../../../helpers/test-book';
import { tempFolder } from '../../../helpers/temp-folder';

const { path: folder } = tempFolder();
const JUNE_END = day('2026-06-30');
const TODAY = day('2026-11-23');
let june: Context;
let now: Context;
let maria: number;

function log(context: Context, kind: string, on: string, note = ''): number {
  const input = { kind, day: on, who: [{ contactId: maria }], note };
  return logAct(context, actsOperations.log.input.parse(input)).actId;
}

const statementOf = (input: object) =>
  personStatement(now, peopleOperations.statement.input.parse({ id: maria, ...input }));

beforeAll(() => {
  june = makeTestBook(folder, JUNE_END);
  const first = logAct(
    june,
    actsOperations.log.input.parse({
      kind: 'introduction',
      day: '2026-05-02',
      who: [{ newName: 'Maria Lopez' }],
    }),
  );
  maria = first.contactIds[0] ?? 0;
  const removedLater = log(june, 'answer_question', '2026-06-10');
  now = onDay(june, TODAY);
  log(now, 'hands_on_help', '2026-06-20', 'found in the diary');
  log(now, 'promotion', '2026-11-02');
  removeActs(now, { ids: [removedLater] });
  change(now, 'Imported sales', (handle) => {
    const sale = {
      contactId: maria,
      orderNumber: '#1',
      buyer: '',
      source: 'shop',
      sourceKey: null,
      note: '',
    };
    const order = { ...sale, day: day('2026-06-05'), amount: cents(6980), refundOf: null };
    const refundOf = insertPurchase(handle, order);
    insertPurchase(handle, { ...sale, day: day('2026-11-09'), amount: cents(-980), refundOf });
  });
});
afterAll(() => close(june));

describe('a contact’s statement', () => {
  it('is the whole account, which ends on the balance of the person’s page', () => {
    const statement = statementOf({});
    expect([statement.from, statement.to, statement.complete]).toEqual(['2026-05-02', TODAY, false]);
    expect(statement.lines.map(({ label, points }) => [label, points])).toEqual([
      ['Made an introduction', 8],
      ['Helped hands-on', 8],
      ['Sent a promotion', -2],
    ]);
    const { balance } = getPerson(now, peopleOperations.get.input.parse({ id: maria })).account;
    expect(statement.exact.closing).toBeCloseTo(balance.total, 9);
    expect(statement.sales).toMatchObject({ orders: 1, refunds: 1, netCents: 6000 });
  });

  it('covers the days asked for, and no day still to come', () => {
    const november = statementOf({ from: '2026-11-01', to: '2026-11-30' });
    expect([november.to, november.complete, november.lines.length]).toEqual([TODAY, false, 1]);
    const statement = statementOf({ from: '2026-06-01', to: '2026-06-30' });
    expect([statement.to, statement.complete]).toEqual([JUNE_END, true]);
    expect(statement.lines).toMatchObject([{ day: '2026-06-20', recordedOn: TODAY }]);
    expect(() => statementOf({ from: '2026-12-01', to: '2026-12-31' })).toThrow('not begun');
  });

  it('shows a past as it was known then, and as it is known now', () => {
    const known = statementOf({ asOf: JUNE_END, knownThen: true });
    expect(known.knownOn).toBe(JUNE_END);
    expect(known.lines.map(({ label }) => label)).toEqual(['Made an introduction', 'Answered a question']);
    const seen = statementOf({ asOf: JUNE_END });
    expect([seen.knownOn, seen.to]).toEqual([null, JUNE_END]);
    expect(seen.lines.map(({ label }) => label)).toEqual(['Made an introduction', 'Helped hands-on']);
    expect(statementOf({ asOf: TODAY, knownThen: true }).knownOn).toBeNull();
  });

  it('says when the contact is no longer in the book', () => {
    expect(() => statementOf({ id: 999 })).toThrow('no longer in the book');
  });
});

describe('how knowledge of a past changed', () => {
  it('counts entries recorded later, and entries taken out later', () => {
    expect(pastNote(now, { asOf: JUNE_END })).toEqual({ recordedLater: 1, voidedLater: 1 });
    // The introduction of May was recorded in June.
    expect(pastNote(now, { asOf: day('2026-05-31') })).toEqual({ recordedLater: 1, voidedLater: 0 });
    expect(pastNote(now, { asOf: day('2026-05-01') })).toEqual({ recordedLater: 0, voidedLater: 0 });
  });

  it('counts an entry changed since on both sides', () => {
    const first = statementOf({}).lines[0]?.actId ?? 0;
    const changed = { id: first, kind: 'unexpected_gift', day: '2026-05-02', who: [{ contactId: maria }] };
    editAct(now, actsOperations.edit.input.parse(changed));
    expect(pastNote(now, { asOf: JUNE_END })).toEqual({ recordedLater: 2, voidedLater: 2 });
  });
});

it('a line posted anew since was recorded on the day it was, as the ledger says', () => {
  const first = statementOf({}).lines[0]?.actId ?? 0;
  const moved = { id: first, kind: 'unexpected_gift', day: '2026-05-03', who: [{ contactId: maria }] };
  editAct(now, actsOperations.edit.input.parse(moved));
  expect(statementOf({}).lines[0]).toMatchObject({ actId: first, recordedOn: TODAY });
});
