import { prepareFile } from '../../electron/bank/services/importing/prepare';
import type { ImportRequest } from '../../electron/bank/services/importing/request';
import { type ImportRun, runImport } from '../../electron/bank/services/importing/run';
import type { FileReport } from '../../electron/bank/services/importing/report';
import type { Context } from '../../electron/bank/services/context';

type Choices = Partial<Omit<ImportRequest, 'path'>>;

/** A request that leaves open what is not said; the kind is purchases. */
export function request(path: string, choices: Choices = {}): ImportRequest {
  return {
    path,
    sheet: null,
    kind: 'purchases',
    asUnknown: false,
    guessKind: false,
    mapping: null,
    dateOrder: null,
    decimal: null,
    giveawayId: null,
    ...choices,
  };
}

/** Imports files as one action and gives what became of it. */
export async function run(
  context: Context,
  paths: string | readonly string[],
  choices: Choices = {},
  options: { readonly isAlone?: boolean } = {},
): Promise<ImportRun> {
  const prepared = [];
  for (const path of [paths].flat()) prepared.push(await prepareFile(context, request(path, choices)));
  return runImport(context, prepared, { rehearse: false, ...options });
}

/** The same, taken back before it is kept. */
export async function rehearse(context: Context, path: string, choices: Choices = {}): Promise<ImportRun> {
  return runImport(context, [await prepareFile(context, request(path, choices))], { rehearse: true });
}

/** The counts of the first file in one line: rows, orders, people, created, updated, unchanged, refused. */
export function counts({ files }: ImportRun): string {
  const [file] = files;
  return file ? countsOf(file) : 'no file';
}

function countsOf({ rows, orders, people, created, updated, unchanged, refused }: FileReport): string {
  return `${rows} rows, ${orders} orders, ${people} people: ${created} new, ${updated} updated, ${unchanged} here, ${refused.length} refused`;
}
