import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBook } from '../../../electron/bank/db/book';
import { type Premises, makeDoor } from '../../../electron/bank/door';
import { setUp } from '../../../electron/bank/services/book';
import { clockOf, quietContext } from '../../../electron/bank/services/context';
import type { Reply } from '../../../src/contract/messages';
import { day } from '../../../src/domain/day';
import { tempFolder } from '../../helpers/temp-folder';
import { close, makeTestBook } from '../../helpers/test-book';

const folder = tempFolder();
let context: ReturnType<typeof quietContext>;
let replies: Reply[];
let changes: number;
let knock: (message: unknown) => void;
let count = 0;

beforeEach(() => {
  const book = createBook(join(folder.path, `door-${count++}.trustbank`));
  context = quietContext(book, clockOf(day('2026-11-23')));
  setUp(context, { name: 'Hill Farm', currency: 'USD', zone: 'UTC', country: null, hourCostCents: null });
  replies = [];
  changes = 0;
  let last = Promise.resolve();
  const premises: Premises = {
    book: () => book,
    clock: context.clock,
    pathOf: context.pathOf,
    targetOf: context.targetOf,
    inTurn: (work) => (last = last.then(work)),
    changed: () => changes++,
  };
  knock = makeDoor(premises, (reply) => replies.push(reply));
});
afterEach(() => close(context));

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const call = (area: string, verb: string, input: unknown, requestId = 'request-1') => ({
  type: 'call',
  id: 7,
  area,
  verb,
  input,
  requestId,
});
const deposit = { kind: 'answer_question', day: '2026-11-20', who: [{ newName: 'Maria' }] };

test.each([
  ['nothing', undefined],
  ['text', 'ledger.list'],
  ['an unknown type', { type: 'run', id: 1 }],
  ['an extra field', { ...call('book', 'status', {}), path: '/etc/passwd' }],
  ['no request id', { type: 'call', id: 1, area: 'book', verb: 'status', input: {} }],
  ['an id that is no number', { ...call('book', 'status', {}), id: '1' }],
])('a malformed message is refused: %s', async (_name, message) => {
  knock(message);
  await settled();
  expect(replies).toHaveLength(1);
  expect(replies[0]).toMatchObject({ type: 'failed', failure: { code: 'malformed' } });
});

test.each([
  ['constructor', 'constructor'],
  ['__proto__', 'toString'],
  ['book', 'hasOwnProperty'],
  ['book', 'dropEverything'],
])('only operations of the contract are answered, not %s.%s', async (area, verb) => {
  knock(call(area, verb, {}));
  await settled();
  expect(replies[0]).toMatchObject({ type: 'failed', failure: { code: 'unknown_operation' } });
});

test.each([
  [{ ...deposit, day: '2026-02-30' }],
  [{ ...deposit, units: 0 }],
  [{ ...deposit, who: [{ contactId: '1; DROP TABLE act' }] }],
  [{ ...deposit, path: '/tmp/x' }],
])('input that does not fit is refused with a sentence and changes nothing: %j', async (input) => {
  knock(call('acts', 'log', input));
  await settled();
  expect(replies[0]).toMatchObject({ type: 'failed', failure: { code: 'not_understood' } });
  expect(changes).toBe(0);
});

test('a request asked again is answered from the book, not done again', async () => {
  knock(call('acts', 'log', deposit));
  await settled();
  knock(call('acts', 'log', deposit));
  await settled();
  expect(replies).toHaveLength(2);
  expect(replies[1]).toEqual(replies[0]);
  knock(call('ledger', 'list', {}, 'request-2'));
  await settled();
  expect(replies[2]).toMatchObject({ type: 'done', value: { total: 1 } });
});

test('an unknown contact or kind is a refusal in the owner’s words', async () => {
  knock(call('acts', 'log', { ...deposit, kind: 'bribe' }));
  knock(call('acts', 'log', { ...deposit, who: [{ contactId: 99 }] }, 'request-2'));
  await settled();
  expect(replies).toMatchObject([
    { type: 'failed', failure: { code: 'unknown_kind' } },
    { type: 'failed', failure: { code: 'not_found' } },
  ]);
});

const business = { name: 'Hill Top', zone: 'UTC', country: null, hourCostCents: null };
test.each([
  ['undo', {}],
  ['updateBusiness', business],
])('book.%s asked again gives the same answer', async (verb, input) => {
  knock(call('acts', 'log', deposit));
  knock(call('book', verb, input, 'request-2'));
  await settled();
  knock(call('book', verb, input, 'request-2'));
  await settled();
  expect(replies).toHaveLength(3);
  expect(replies[2]).toEqual(replies[1]);
});

test('redo asked again gives the same answer', async () => {
  knock(call('acts', 'log', deposit));
  knock(call('book', 'undo', {}, 'request-2'));
  knock(call('book', 'redo', {}, 'request-3'));
  knock(call('book', 'redo', {}, 'request-3'));
  await settled();
  expect(replies[2]).toMatchObject({
    type: 'done',
    value: { redone: 'Logged “Answered a question” with Maria' },
  });
  expect(replies[3]).toEqual(replies[2]);
});

test('a change that waited while another book was opened is not made in that book', async () => {
  const other = makeTestBook(folder.path);
  let release = (): void => {};
  const busy = new Promise<void>((done) => (release = done));
  let book = context.book;
  const door = makeDoor(
    {
      book: () => book,
      clock: context.clock,
      pathOf: context.pathOf,
      targetOf: context.targetOf,
      inTurn: (work) => busy.then(work),
      changed: () => changes++,
    },
    (reply) => replies.push(reply),
  );
  door(call('acts', 'log', deposit));
  book = other.book;
  release();
  await settled();
  expect(replies).toMatchObject([{ type: 'failed', failure: { code: 'other_book' } }]);
  expect(changes).toBe(0);
  close(other);
});
