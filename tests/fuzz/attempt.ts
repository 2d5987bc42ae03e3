import { prepareFile } from '../../electron/bank/services/importing/prepare';
import { runImport } from '../../electron/bank/services/importing/run';
import type { ImportRequest } from '../../electron/bank/services/importing/request';
import { undoImport } from '../../electron/bank/services/importing/undo-import';
import type { Context } from '../../electron/bank/services/context';
import { Refusal } from '../../src/contract/failure';
import { request } from '../helpers/imports';
import { everything } from '../helpers/test-book';

/** What became of a damaged file: imported and taken back, nothing new in it, or refused with a code. */
export type Fate = 'imported' | 'nothing new' | `refused: ${string}`;

/**
 * Imports a file of unknown worth, settling whatever is asked by its first reading, and takes it back.
 * @throws Error when the book is left other than it was, or when what is thrown is no refusal
 */
export async function attempt(context: Context, path: string): Promise<Fate> {
  const before = stateOf(context);
  const fate = await imported(context, path);
  if (stateOf(context) !== before) throw new Error(`${path} left something in the book (${fate}).`);
  return fate;
}

async function imported(context: Context, path: string): Promise<Fate> {
  try {
    const prepared = await settled(context, request(path, { kind: null, guessKind: true }));
    const imports = importsIn(context);
    const { importId } = await runImport(context, [prepared], { rehearse: false });
    if (importsIn(context) !== imports + (importId === null ? 0 : 1))
      throw new Error(`${path} is not one import.`);
    if (importId === null) return 'nothing new';
    if ((await undoImport(context, { id: importId })).kept.length > 0)
      throw new Error(`${path} is not taken back whole.`);
    return 'imported';
  } catch (error) {
    if (error instanceof Refusal && error.message.length > 20) return `refused: ${error.code}`;
    throw error;
  }
}

const MOST_QUESTIONS = 6;

async function settled(
  context: Context,
  now: ImportRequest,
  questions = MOST_QUESTIONS,
): ReturnType<typeof prepareFile> {
  try {
    return await prepareFile(context, now);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'ambiguous' || questions === 0) throw error;
    return settled(context, { ...now, ...answers(error.details) }, questions - 1);
  }
}

function answers(details: unknown): Partial<ImportRequest> {
  const text = JSON.stringify(details);
  const after = (about: string, key: string): string | undefined =>
    new RegExp(`"about":"${about}".*?${key}"([^"]+)"`).exec(text)?.[1];
  const [order, decimal] = [after('date_order', '"order":'), after('decimal', '"decimal":')];
  const [kind, sheet] = [after('kind', '"readings":\\['), after('sheet', '"readings":\\[')];
  return {
    ...(sheet !== undefined && { sheet }),
    ...((kind === 'people' || kind === 'purchases') && { kind }),
    ...((order === 'dmy' || order === 'mdy' || order === 'ymd') && { dateOrder: order }),
    ...((decimal === 'point' || decimal === 'comma') && { decimal }),
  };
}

function importsIn(context: Context): number {
  return Number(context.book.reader.db.prepare('SELECT count(*) FROM import').pluck().get());
}

function stateOf(context: Context): string {
  return JSON.stringify(everything(context.book));
}
