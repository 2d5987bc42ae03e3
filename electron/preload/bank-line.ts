import type { IpcRenderer } from 'electron';
import { type Bank, type CallOptions, contract } from '../../src/contract/contract';
import type { Answer } from '../../src/contract/failure';
import type { Reply, Request } from '../../src/contract/messages';

type Call = Extract<Request, { type: 'call' }>;
type Pending = {
  readonly call: Call;
  /** How often it was sent: what stops the bank again and again is not sent for ever. */
  sent: number;
  readonly options: CallOptions;
  readonly settle: (answer: Answer<unknown>) => void;
};
type Line = {
  readonly bank: Bank;
  readonly onChanged: (listener: (otherBook: boolean) => void) => () => void;
};

/**
 * The window's line to the bank. Calls wait for the line; when the bank was restarted they are sent
 * again under their own request id, so that a write is carried out once.
 */
export function makeBank(ipc: Pick<IpcRenderer, 'on'>): Line {
  const pending = new Map<number, Pending>();
  const listeners = new Set<(otherBook: boolean) => void>();
  let port: MessagePort | null = null;
  let nextId = 0;

  ipc.on('bank:port', (event) => {
    port = event.ports[0] ?? null;
    if (port === null) return;
    port.onmessage = ({ data }: MessageEvent<Reply>) => receive(data);
    for (const waiting of pending.values()) send(waiting);
  });

  function send(waiting: Pending): void {
    if (port === null) return;
    if (waiting.sent++ < TRIES) return port.postMessage(waiting.call);
    pending.delete(waiting.call.id);
    waiting.settle({ ok: false, failure: { code: 'bank_stopped', message: GIVEN_UP } });
  }

  function receive(reply: Reply): void {
    if (reply.type === 'changed') return listeners.forEach((listener) => listener(reply.book));
    const waiting = pending.get(reply.id);
    if (reply.type === 'progress') return waiting?.options.onProgress?.(reply.progress);
    pending.delete(reply.id);
    waiting?.settle(
      reply.type === 'done' ? { ok: true, value: reply.value } : { ok: false, failure: reply.failure },
    );
  }

  function ask(
    area: string,
    verb: string,
    input: unknown,
    options: CallOptions = {},
  ): Promise<Answer<unknown>> {
    const call: Call = { type: 'call', id: nextId++, area, verb, input, requestId: crypto.randomUUID() };
    options.onCancellable?.(() => port?.postMessage({ type: 'cancel', id: call.id } satisfies Request));
    return new Promise((settle) => {
      const waiting = { call, options, settle, sent: 0 };
      pending.set(call.id, waiting);
      send(waiting);
    });
  }

  return { bank: derive(ask), onChanged: (listener) => listen(listeners, listener) };
}

const TRIES = 3;
const GIVEN_UP =
  'Trust Bank stopped each time it tried this, and has given up. Nothing was changed. What was saved before is safe.';

function derive(
  ask: (area: string, verb: string, input: unknown, options?: CallOptions) => Promise<Answer<unknown>>,
): Bank {
  const areas = Object.entries(contract).map(([area, operations]) => {
    const verbs = Object.keys(operations).map((verb) => [
      verb,
      (input: unknown, options?: CallOptions) => ask(area, verb, input, options),
    ]);
    return [area, Object.fromEntries(verbs)] as const;
  });
  return Object.fromEntries(areas) as Bank; // the same names as the contract, by construction
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
