import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { notifications } from '@mantine/notifications';
import { spotlight } from '@mantine/spotlight';
import { configure, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { type Book, createBook } from '../../electron/bank/db/book';
import { makeDoor } from '../../electron/bank/door';
import { setUp } from '../../electron/bank/services/book';
import { clockOf, quietContext } from '../../electron/bank/services/context';
import { makeBank } from '../../electron/preload/bank-line';
import { App } from '../../src/app/app';
import { Providers } from '../../src/app/providers';
import type { MenuCommand, Shell } from '../../src/contract/shell';
import { type Day, day } from '../../src/domain/day';

// The whole window on a busy machine needs more than the second a single part gets.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000 });

/** A window that is open, whoever uses it, and the book behind it. */
export type OpenWindow = {
  readonly user: UserEvent;
  readonly book: Book;
  /** Chooses something in the native menu. */
  readonly menu: (command: MenuCommand) => void;
};

type Wishes = {
  /** The folder the book is made in. */
  readonly folder: string;
  /** Where the window is: an address such as `/settings`. */
  readonly at?: string;
  readonly today?: Day;
  /** False for a book that nobody has named yet. */
  readonly named?: boolean;
  readonly shell?: Partial<Shell>;
};

/** Opens the whole window over a real book: its own line, door, services and SQLite, in one process. */
export function openWindow(wishes: Wishes): OpenWindow {
  const { folder, at = '/', today = day('2026-10-22'), named = true, shell = {} } = wishes;
  const book = createBook(join(folder, `${randomUUID()}.trustbank`));
  const clock = clockOf(today);
  if (named) setUp(quietContext(book, clock), HILL_FARM);
  const { bank, onChanged } = lineTo(book, clock);
  const menus = new Set<(command: MenuCommand) => void>();
  const onMenu: Shell['onMenu'] = (listener) => {
    menus.add(listener);
    return () => menus.delete(listener);
  };
  vi.stubGlobal('bank', bank);
  vi.stubGlobal('shell', { ...STILL, onChanged, onMenu, ...shell });
  location.hash = `#${at}`;
  notifications.clean(); // toasts and palette of a window before outlive it
  spotlight.close();
  render(
    <Providers>
      <App />
    </Providers>,
  );
  return {
    user: userEvent.setup({ delay: null }),
    book,
    menu: (command) => menus.forEach((listener) => listener(command)),
  };
}

const HILL_FARM = {
  name: 'Hill Farm',
  currency: 'USD',
  zone: 'Europe/Berlin',
  country: 'US',
  hourCostCents: null,
};

const STILL = {
  environment: { locale: 'en-GB', paper: 'A4', platform: 'linux' },
  bookState: () => Promise.resolve({ state: 'open', fileName: 'Hill Farm.trustbank' }),
  onBookState: () => () => {},
};

// The port between the processes, without the processes.
function lineTo(book: Book, clock: ReturnType<typeof clockOf>): ReturnType<typeof makeBank> {
  const port: {
    onmessage: ((event: { data: unknown }) => void) | null;
    postMessage: (message: unknown) => void;
  } = {
    onmessage: null,
    postMessage: (message) => door(message),
  };
  const send = (reply: unknown): void =>
    queueMicrotask(() => port.onmessage?.({ data: structuredClone(reply) }));
  const door = makeDoor(
    {
      book: () => book,
      clock,
      pathOf: (token) => token,
      targetOf: (token) => token,
      inTurn: (work) => work(),
      changed: () => send({ type: 'changed', book: false }),
    },
    send,
  );
  const ipc = { on: (_channel: string, listener: (event: unknown) => void) => listener({ ports: [port] }) };
  return makeBank(ipc as unknown as Parameters<typeof makeBank>[0]);
}
