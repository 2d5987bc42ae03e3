import type { ParseArgsConfig } from 'node:util';
import type { Day } from '../../src/domain/day';
import type { Clock } from '../bank/services/context';

/** The arguments of a command after they were read; every option may be given more than once. */
export type Arguments = {
  readonly positionals: readonly string[];
  readonly one: (option: string) => string | undefined;
  readonly all: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  readonly bookPath: string;
  readonly clock: Clock;
  readonly today: Day | null;
};

/** What a command answers: one JSON document, and the same in words. */
export type CommandOutput = { readonly json: unknown; readonly text: string };

/** One command of the program without a window. */
export type Command = {
  readonly usage: string;
  /** How many words it takes beside its options; none unless said. */
  readonly positionals?: number;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (args: Arguments) => Promise<CommandOutput> | CommandOutput;
};

/** The command line is not one the program knows: exit status 2. */
export class UsageError extends Error {}

/** Points as they leave the program: rounded to a millionth, never minus zero. */
export function pointsOut(points: number): number {
  const rounded = Math.round(points * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

/** A whole number of at least `least` from an option. @throws UsageError */
export function wholeNumber(text: string, option: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${option} takes a whole number from ${least} on, not “${text}”.`);
  }
  return value;
}
