import { Refusal } from '../../../../src/contract/failure';
import type { UndoneImport } from '../../../../src/contract/imports';
import { findAction } from '../../db/actions';
import { findContact } from '../../db/contacts';
import type { ReadingHandle } from '../../db/handle';
import { changedAgainSince, findImport } from '../../db/imports';
import type { KeptRow } from '../../db/kept-rows';
import type { Reverted } from '../../db/undo';
import { type Context } from '../context';
import { takeBack } from '../undo';

/**
 * Takes a whole import back: created rows go, changed fields return to what they were. What was
 * changed by hand since, or something later needs, is kept and listed.
 * @throws Refusal `not_found`, `already_undone`
 */
export function undoImport(context: Context, { id }: { readonly id: number }): UndoneImport {
  const { reader } = context.book;
  const found = findImport(reader, id);
  const action = found && findAction(reader, found.actionId);
  if (!found || !action)
    throw new Refusal('not_found', `This book has no import ${id}. Nothing was changed.`);
  if (found.undoneBy !== null) {
    throw new Refusal('already_undone', `Import ${id} (${found.title}) has been taken back already.`);
  }
  const edited = changedAgainSince(reader, found.actionId);
  const answer = (reverted: Reverted): UndoneImport => undone(reader, id, reverted, edited);
  return answer(takeBack(context, action, answer));
}

function undone(
  reader: ReadingHandle,
  importId: number,
  { removed, restored, kept }: Reverted,
  edited: readonly KeptRow[],
): UndoneImport {
  const listed = [
    ...kept.map((row) => ({ ...row, why: 'was changed, or is needed by something that came later' })),
    ...edited.map((row) => ({ ...row, why: 'a field was changed again since and stays as it is' })),
  ];
  return {
    importId,
    removed,
    restored,
    kept: listed.map(({ table, rowId, why }) => ({ what: nameOf(reader, table, rowId), why })),
  };
}

function nameOf(reader: ReadingHandle, table: string, rowId: number): string {
  const word = WORDS[table] ?? table.replaceAll('_', ' ');
  const name = table === 'contact' ? findContact(reader, rowId) : undefined;
  return name ? `${word} ${name.name || name.email || rowId}` : `${word} ${rowId}`;
}

const WORDS: Readonly<Record<string, string>> = {
  contact: 'contact',
  contact_identity: 'identity',
  social_profile: 'social profile',
  contact_tag: 'tag',
  stage_change: 'stage',
  purchase: 'purchase',
};
