import { balance } from './balance';
import { benchmarks } from './benchmarks';
import { check } from './check';
import type { Command } from './command';
import { exportBook } from './export';
import { giveaways } from './giveaways';
import { importFiles } from './import';
import { init } from './init';
import { ledger } from './ledger';
import { log } from './log';
import { statement } from './statement';
import { undoImport } from './undo-import';
import { value } from './value';

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  log,
  import: importFiles,
  'undo-import': undoImport,
  balance,
  ledger,
  giveaways,
  benchmarks,
  value,
  statement,
  export: exportBook,
  check,
};

/** How to call the program. */
export function usage(): string {
  const lines = Object.values(COMMANDS).map((command) => `  ${command.usage}`);
  return [
    'Trust Bank without a window. Every command takes --book FILE [--json] [--today DAY].',
    ...lines,
  ].join('\n');
}
