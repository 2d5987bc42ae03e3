import { parseArgs } from 'node:util';
import { Refusal } from '../../src/contract/failure';
import { parseDay } from '../../src/domain/day';
import { BookError, classifyDatabaseError } from '../bank/db/book-error';
import { clockOf, systemClock } from '../bank/services/context';
import { type Arguments, type Command, UsageError } from './command';
import { COMMANDS, usage } from './commands';

const OPTIONS_OF_ALL = {
  book: { type: 'string' },
  json: { type: 'boolean' },
  today: { type: 'string' },
} as const;

process.exitCode = await main(process.argv.slice(2));

/** Runs one command line; the exit status: 0 done, 1 refused, 2 wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const [name, ...rest] = argv;
  if (name === '--help' || name === 'help') {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  try {
    const command = findCommand(name);
    const output = await command.run(readArguments(command, rest));
    process.stdout.write(json ? `${JSON.stringify(output.json, null, 2)}\n` : `${output.text}\n`);
    return 0;
  } catch (error) {
    return report(error, json);
  }
}

function findCommand(name: string | undefined): Command {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`${name ? `There is no command “${name}”.` : 'Name a command.'}\n\n${usage()}`);
  return command;
}

function readArguments(command: Command, rest: string[]): Arguments {
  const { values, positionals } = parse(command, rest);
  const surplus = positionals[command.positionals ?? 0];
  if (surplus !== undefined)
    throw new UsageError(`“${surplus}” is one word too many. Put text in quotes.\n${command.usage}`);
  const all = (option: string): readonly string[] => {
    const value = values[option];
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  };
  const one = (option: string): string | undefined => all(option).at(-1);
  const bookPath = one('book');
  if (bookPath === undefined) throw new UsageError(`Say which book: --book FILE.\n${command.usage}`);
  const given = one('today');
  const today = given === undefined ? null : parseDay(given);
  if (given !== undefined && today === null)
    throw new UsageError(`--today takes a day YYYY-MM-DD, not “${given}”.`);
  const clock = today === null ? systemClock : clockOf(today);
  return { positionals, one, all, has: (option) => values[option] === true, bookPath, clock, today };
}

function parse(command: Command, rest: string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: rest,
      options: { ...OPTIONS_OF_ALL, ...command.options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${command.usage}`);
  }
}

function report(error: unknown, json: boolean): number {
  const known = classifyDatabaseError(error);
  const isUsage = known instanceof UsageError;
  const code = isUsage
    ? 'usage'
    : known instanceof Refusal || known instanceof BookError
      ? known.code
      : 'failed';
  const message = known instanceof Error ? known.message : String(known);
  const details = known instanceof Refusal && known.details !== undefined ? { details: known.details } : {};
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, ...details } }, null, 2)}\n`);
  process.stderr.write(`${message}\n`);
  if (code === 'failed' && process.env['DEBUG'] && known instanceof Error)
    process.stderr.write(`${known.stack}\n`);
  return isUsage ? 2 : 1;
}
