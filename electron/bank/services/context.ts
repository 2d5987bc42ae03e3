import { type Day, localDay, parseDay } from '../../../src/domain/day';
import { Refusal } from '../../../src/contract/failure';
import type { Progress } from '../../../src/contract/messages';
import type { Book } from '../db/book';
import { type Business, findBusiness } from '../db/business';
import type { WritingHandle } from '../db/handle';
import { transact } from '../db/journal';

/** The time of day and the day itself; replaced as a whole by `--today`. */
export type Clock = { readonly now: () => Date; readonly today: (zone: string) => Day };

/** What a service is given beside its input. */
export type Context = {
  readonly book: Book;
  readonly clock: Clock;
  readonly requestId?: string;
  readonly report: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** The path behind the token of an offered file. @throws Refusal `unknown_file` */
  readonly pathOf: (token: string) => string;
  /** The path behind the token of a file to write into. @throws Refusal `unknown_file` */
  readonly targetOf: (token: string) => string;
};

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: (zone) => localDay(new Date(), zone),
};

/** A clock that stands still on a day. */
export function clockOf(day: Day): Clock {
  return { now: () => new Date(`${day}T12:00:00Z`), today: () => day };
}

/** The clock of a `--today` argument: standing still on that day, or the machine's when it names none. */
export function clockGiven(text: string | undefined): Clock {
  const day = text === undefined ? null : parseDay(text);
  return day === null ? systemClock : clockOf(day);
}

/** A context for calls without a window: nobody listens to progress, nothing cancels, files go by path. */
export function quietContext(book: Book, clock: Clock): Context {
  const byPath = (path: string): string => path;
  const { signal } = new AbortController();
  return { book, clock, report: () => {}, signal, pathOf: byPath, targetOf: byPath };
}

/** The business of the open book. @throws Refusal `no_business` before the book has been set up. */
export function businessOf(context: Context): Business {
  const business = findBusiness(context.book.reader);
  if (!business) throw new Refusal('no_business', 'This book has no business yet. Name it first.');
  return business;
}

/** Today in the business's own time zone. */
export function todayOf(context: Context): Day {
  return context.clock.today(findBusiness(context.book.reader)?.zone ?? machineZone());
}

/** The time zone this machine is set to. */
export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Carries out one undoable action named in the owner's words. @throws BookError, Refusal */
export function change<T>(context: Context, name: string, write: (handle: WritingHandle) => T): T {
  const { book, clock, requestId } = context;
  const spec = {
    name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    ...(requestId && { requestId }),
  };
  return transact(book, spec, write);
}
