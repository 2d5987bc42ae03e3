import type { FileReport } from '../bank/services/importing/report';
import { letGo } from '../bank/services/importing/open-once';
import { type Prepared, prepareFile } from '../bank/services/importing/prepare';
import type { ImportRequest } from '../bank/services/importing/request';
import { type ImportRun, runImport } from '../bank/services/importing/run';
import { IMPORT_KINDS } from '../../src/domain/import/field';
import { DECIMAL_MARKS } from '../../src/domain/import/amount-text';
import { DATE_ORDERS } from '../../src/domain/import/date-text';
import { atTerminal } from './at-terminal';
import { type Arguments, type Command, UsageError, wholeNumber } from './command';
import { importReport } from './import-report';
import { readMappingFile } from './mapping-file';
import { withBook } from './with-book';

/** Imports files as one action and prints the receipt; refused while anything is ambiguous. */
export const importFiles: Command = {
  usage: `import FILE... [--kind ${IMPORT_KINDS.join('|')}] [--giveaway ID] [--mapping FILE] [--date-order dmy|mdy|ymd] [--decimal comma|point] [--sheet NAME] [--dry-run]`,
  positionals: Number.POSITIVE_INFINITY,
  options: {
    kind: { type: 'string' },
    giveaway: { type: 'string' },
    mapping: { type: 'string' },
    'date-order': { type: 'string' },
    decimal: { type: 'string' },
    sheet: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: (args) =>
    withBook(args, async (context) => {
      const rehearse = args.has('dry-run');
      const requests = requestsOf(args);
      const run = await atTerminal(context, async (here) => {
        const prepared: Prepared[] = [];
        for (const request of requests) prepared.push(await prepareFile(here, request));
        return runImport(here, prepared, { rehearse, isAlone: true });
      });
      letGo();
      return { json: jsonOf(run, rehearse), text: importReport(run, rehearse) };
    }),
};

function requestsOf(args: Arguments): ImportRequest[] {
  if (args.positionals.length === 0) throw new UsageError(`Say which files.\n${importFiles.usage}`);
  const mappingFile = args.one('mapping');
  const giveaway = args.one('giveaway');
  const given = mappingFile === undefined ? null : readMappingFile(mappingFile);
  const options = {
    sheet: args.one('sheet') ?? null,
    kind: choice(args, 'kind', IMPORT_KINDS) ?? given?.kind ?? null,
    guessKind: false,
    asUnknown: false,
    mapping: given?.mapping ?? null,
    dateOrder: choice(args, 'date-order', DATE_ORDERS) ?? given?.dateOrder ?? null,
    decimal: choice(args, 'decimal', DECIMAL_MARKS) ?? given?.decimal ?? null,
    giveawayId: giveaway === undefined ? null : wholeNumber(giveaway, 'giveaway', 1),
  };
  return args.positionals.map((path) => ({ path, ...options }));
}

function choice<T extends string>(args: Arguments, option: string, choices: readonly T[]): T | null {
  const given = args.one(option);
  if (given === undefined) return null;
  const found = choices.find((one) => one === given);
  if (!found) throw new UsageError(`--${option} takes ${choices.join(', ')}, not “${given}”.`);
  return found;
}

function jsonOf({ importId, files }: ImportRun, dryRun: boolean): object {
  return { importId, dryRun, files: files.map(fileJson) };
}

// Which of the records already here are refunds is told in the window alone.
function fileJson(report: FileReport): object {
  const { mapping, mappedBy, refused, warnings, refundsUpdated: _, refundsUnchanged: __, ...file } = report;
  return {
    ...file,
    mapping: { by: mappedBy, columns: mapping },
    refused: refused.map(({ row, reason, column, value, message }) => ({
      row,
      reason,
      value,
      column,
      message,
    })),
    warnings,
    ambiguous: [],
    undoOf: null,
  };
}
