import { findOperation } from '../../src/contract/contract';
import { type Failure, Refusal } from '../../src/contract/failure';
import { type Reply, type Request, requestSchema } from '../../src/contract/messages';
import { type Book } from './db/book';
import { BookError, classifyDatabaseError } from './db/book-error';
import { resultOfRequest } from './db/journal';
import { handlers } from './handlers';
import type { Clock, Context } from './services/context';

/** What the door needs of the process it stands in. */
export type Premises = {
  /** The open book. @throws BookError while none is open. */
  readonly book: () => Book;
  readonly clock: Clock;
  readonly pathOf: Context['pathOf'];
  readonly targetOf: Context['targetOf'];
  /** Runs writes one after the other: a long import keeps later entries waiting, never mixed into it. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Called after every finished change. */
  readonly changed: () => void;
};

/** What the schema library says of input that does not fit. */
type Unfit = { readonly issues: readonly { readonly message: string }[] };
type Send = (reply: Reply) => void;
/** `meantFor` is the book that was open when the request came. */
type Counter = Premises & { readonly meantFor: Book | null };
type Call = Extract<Request, { type: 'call' }>;

/** One guarded door for one window: whatever arrives is checked, answered, and never throws. */
export function makeDoor(premises: Premises, send: Send): (message: unknown) => void {
  const running = new Map<number, AbortController>();
  return (message) => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return send({ type: 'failed', id: idOf(message), failure: malformed(parsed.error) });
    const request = parsed.data;
    if (request.type === 'cancel') return running.get(request.id)?.abort();
    const controller = new AbortController();
    running.set(request.id, controller);
    const meantFor = bookNow(premises);
    const work = (): Promise<void> => answer({ ...premises, meantFor }, request, controller.signal, send);
    const exclusive = findOperation(request.area, request.verb)?.exclusive ?? false;
    void (exclusive ? premises.inTurn(work) : work()).finally(() => running.delete(request.id));
  };
}

async function answer(premises: Counter, call: Call, signal: AbortSignal, send: Send): Promise<void> {
  try {
    send({ type: 'done', id: call.id, value: await carryOut(premises, call, signal, send) });
  } catch (error) {
    send({ type: 'failed', id: call.id, failure: failureOf(error) });
  }
}

async function carryOut(premises: Counter, call: Call, signal: AbortSignal, send: Send): Promise<unknown> {
  const operation = findOperation(call.area, call.verb);
  if (!operation)
    throw new Refusal('unknown_operation', 'The window asked for something the bank does not know.');
  const input = operation.input.safeParse(call.input);
  if (!input.success) throw new Refusal('not_understood', firstIssue(input.error));
  const book = premises.book();
  if (operation.exclusive && book !== premises.meantFor) throw new Refusal('other_book', OTHER_BOOK);
  const before = operation.writes ? resultOfRequest(book, call.requestId) : undefined;
  if (before) return before.result;
  const context: Context = {
    book,
    clock: premises.clock,
    pathOf: premises.pathOf,
    targetOf: premises.targetOf,
    report: (progress) => send({ type: 'progress', id: call.id, progress }),
    signal,
    ...(operation.writes && { requestId: call.requestId }),
  };
  const value = await serviceOf(call)(context, input.data);
  if (operation.writes) premises.changed();
  return value;
}

const OTHER_BOOK =
  'Another book was opened while this was waiting. It was not carried out, and nothing was changed.';

function bookNow({ book }: Premises): Book | null {
  try {
    return book();
  } catch {
    return null;
  }
}

function serviceOf(call: Call): (context: Context, input: unknown) => unknown {
  // The operation of that name exists, and the table of handlers has exactly the operations.
  const table: Readonly<Record<string, Readonly<Record<string, unknown>>>> = handlers;
  return table[call.area]?.[call.verb] as (context: Context, input: unknown) => unknown;
}

/** The failure as the window is told of it; what is not meant for the owner stays in the log. */
export function failureOf(error: unknown): Failure {
  const known = classifyDatabaseError(error);
  if (known instanceof Refusal) return { code: known.code, message: known.message, details: known.details };
  if (known instanceof BookError) return { code: known.code, message: known.message };
  // oxlint-disable-next-line no-console -- the process's own log, which main keeps
  console.error(error);
  return {
    code: 'failed',
    message: 'Something went wrong that Trust Bank did not expect. Nothing was changed. Please try again.',
  };
}

function malformed(error: Unfit): Failure {
  return { code: 'malformed', message: `The bank was sent a message it cannot read (${firstIssue(error)}).` };
}

function firstIssue(error: Unfit): string {
  return error.issues[0]?.message ?? 'unreadable';
}

function idOf(message: unknown): number {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : null;
  return typeof id === 'number' ? id : -1;
}
