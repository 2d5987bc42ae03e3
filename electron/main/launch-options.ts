import { isAbsolute, resolve } from 'node:path';

/** What the program was started to do, from its command line. */
export type LaunchOptions = {
  /** A book to open instead of the last one. */
  readonly book: string | null;
  /** Replaces the clock, for demonstrations and reports on old books (`YYYY-MM-DD`). */
  readonly today: string | null;
  /** Show the sample business, leave pictures and a statement in this folder, and quit. */
  readonly demo: string | null;
  /** Print this month's statement of `book` to `pdf`, without a window, and quit. */
  readonly statement: { readonly month: string; readonly pdf: string; readonly hideNames: boolean } | null;
};

/** Reads the arguments after the program's own. */
export function readLaunchOptions(argv: readonly string[]): LaunchOptions {
  const value = (name: string): string | null =>
    argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
  const month = value('statement');
  const pdf = value('pdf');
  return {
    book: absolute(
      value('book') ??
        argv.find((argument) => argument.endsWith('.trustbank') && !argument.startsWith('-')) ??
        null,
    ),
    today: value('today'),
    demo: absolute(value('demo')),
    statement:
      month === null || pdf === null
        ? null
        : { month, pdf: resolve(pdf), hideNames: argv.includes('--hide-names') },
  };
}

function absolute(path: string | null): string | null {
  return path === null || isAbsolute(path) ? path : resolve(path);
}
