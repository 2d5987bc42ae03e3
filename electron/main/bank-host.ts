import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type UtilityProcess, type WebContents, MessageChannelMain, utilityProcess } from 'electron';
import type { BankNews, BankOrder, BankOrderMessage, OrderResult } from '../../src/contract/bank-orders';
import { Refusal, refusalOf } from '../../src/contract/failure';
import type { BookState } from '../../src/contract/shell';
import { isOwnPage } from './guards';

/** The bank process as main knows it: it is started, given orders, and started again when it dies. */
export type BankHost = {
  /** Opens or makes a book and remembers it, so that it is opened again after a crash. @throws Refusal */
  readonly open: (order: BookOrder) => Promise<void>;
  /** Any other order. @throws Refusal */
  readonly order: (order: BankOrder) => Promise<OrderResult>;
  /** Gives a window its line to the bank; again after every restart. */
  readonly connect: (contents: WebContents) => void;
  readonly bookState: () => BookState;
  readonly path: () => string | null;
  readonly close: () => Promise<void>;
};

export type BookOrder = Extract<BankOrder, { readonly path: string }>;

type Waiting = { readonly resolve: (result: OrderResult) => void; readonly reject: (error: Error) => void };

/** Closing waits this long for an import to end; then it is cut short, and nothing of it stays. */
const CLOSE_LIMIT_MS = 15_000;
const RESTARTS_ALLOWED = 5;
const RESTART_SPAN_MS = 60_000;

/** Starts the bank process. `told` hears of every change of the book's state. */
export function startBank(today: string | null, told: (state: BookState) => void): BankHost {
  const waiting = new Map<number, Waiting>();
  const windows = new Set<WebContents>();
  const restarts: number[] = [];
  let state: BookState = { state: 'opening' };
  let book: BookOrder | null = null;
  let closing = false;
  let nextId = 1;
  let running = true;
  let child = start();

  function start(): UtilityProcess {
    const started = utilityProcess.fork(
      join(import.meta.dirname, 'bank.js'),
      today === null ? [] : [`--today=${today}`],
      {
        serviceName: 'Trust Bank book',
        stdio: 'inherit',
      },
    );
    started.on('message', (news: BankNews) => settle(news));
    started.once('exit', () => died());
    return started;
  }

  function settle(news: BankNews): void {
    const one = waiting.get(news.id);
    waiting.delete(news.id);
    if (news.type === 'carried-out') one?.resolve(news.result);
    else one?.reject(refusalOf(news.failure));
  }

  function order(what: BankOrder): Promise<OrderResult> {
    if (!running) return Promise.reject(new Refusal('bank_stopped', BANK_STOPPED));
    return new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      const message: BankOrderMessage = { type: 'order', id, order: what };
      child.postMessage(message);
    });
  }

  async function open(what: BookOrder): Promise<void> {
    try {
      const wasStopped = !running;
      if (wasStopped) startAgain(); // it had died too often: the owner asks for another try
      await order(what);
      if (wasStopped) windows.forEach(plugIn);
      book = { type: 'open', path: what.path };
      become({ state: 'open', fileName: basename(what.path) });
    } catch (error) {
      // A refused book leaves the one before it open; only without one is there nothing to show.
      if (book === null || book.path === what.path) become(refused(what.path, error));
      throw error;
    }
  }

  function died(): void {
    for (const one of waiting.values()) one.reject(new Refusal('bank_stopped', BANK_STOPPED));
    waiting.clear();
    running = false;
    if (closing) return;
    if (!mayRestart()) return become(refused(book?.path ?? '', new Refusal('bank_stopped', BANK_STOPPED)));
    startAgain();
    const again = book;
    void (again ? open(again) : Promise.resolve()).catch(() => {}).finally(() => windows.forEach(plugIn));
  }

  function startAgain(): void {
    child = start();
    running = true;
  }

  function mayRestart(): boolean {
    const now = Date.now();
    while (restarts[0] !== undefined && restarts[0] < now - RESTART_SPAN_MS) restarts.shift();
    restarts.push(now);
    return restarts.length <= RESTARTS_ALLOWED;
  }

  function become(next: BookState): void {
    state = next;
    told(next);
  }

  function plugIn(contents: WebContents): void {
    if (contents.isDestroyed() || !isOwnPage(contents.getURL())) return;
    const { port1, port2 } = new MessageChannelMain();
    const message: BankOrderMessage = { type: 'connect' };
    child.postMessage(message, [port1]);
    contents.postMessage('bank:port', null, [port2]);
  }

  return {
    open,
    order,
    connect: (contents) => {
      if (!windows.has(contents)) contents.once('destroyed', () => windows.delete(contents));
      windows.add(contents);
      plugIn(contents);
    },
    bookState: () => state,
    path: () => book?.path ?? null,
    close: async () => {
      closing = true;
      await Promise.race([order({ type: 'close' }).catch(() => {}), delay(CLOSE_LIMIT_MS)]);
      child.kill();
    },
  };
}

const BANK_STOPPED =
  'The part of Trust Bank that keeps the book has stopped. What was saved is safe. Open the book again, or restart the program.';

function refused(path: string, error: unknown): BookState {
  const refusal = error instanceof Refusal ? error : new Refusal('failed', String(error));
  return { state: 'refused', code: refusal.code, message: refusal.message, fileName: basename(path) };
}
