import { Refusal } from '../../../../src/contract/failure';
import { type ActionRow, findAction } from '../../db/actions';
import type { ReadingHandle } from '../../db/handle';
import { type ImportRecord, findImport } from '../../db/imports';

/** An import that has not been taken back, with its action. @throws Refusal `not_found`, `already_undone` */
export function standingImport(
  handle: ReadingHandle,
  id: number,
): { readonly found: ImportRecord; readonly action: ActionRow } {
  const found = findImport(handle, id);
  const action = found && findAction(handle, found.actionId);
  if (!found || !action)
    throw new Refusal('not_found', `This book has no import ${id}. Nothing was changed.`);
  if (found.undoneBy !== null) {
    throw new Refusal('already_undone', `Import ${id} (${found.title}) has been taken back already.`);
  }
  return { found, action };
}
