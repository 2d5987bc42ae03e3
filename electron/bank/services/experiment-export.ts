import type { experimentsOperations } from '../../../src/contract/experiments';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { profileText } from '../../../src/domain/import/profile';
import { profilesOf } from '../db/contact-details';
import { type KeptMember, membersOf } from '../db/experiment-members';
import type { ReadingHandle } from '../db/handle';
import { type ListToWrite, writeListCsv, writeListWorkbook } from '../files/write-list';
import type { Context } from './context';
import { experimentOf } from './experiment-rows';
import { notWritten } from './not-written';

type Asked = InputOf<(typeof experimentsOperations)['exportList']>;

const PART = 2000;
const COLUMNS = ['name', 'email', 'company', 'phone', 'profiles'] as const;

/**
 * Writes who gets it into a file, in order of name; who was erased since is left out, who was made one of two
 * stands there once. @throws Refusal `not_found`, `not_written`, `unknown_file`, `cancelled`
 */
export async function exportList(
  context: Context,
  { id, target, format }: Asked,
): Promise<{ readonly people: number }> {
  const path = context.targetOf(target);
  const { reader } = context.book;
  experimentOf(reader, id);
  const people = whoGetsIt(reader, id);
  const list: ListToWrite = { name: 'Who gets it', columns: COLUMNS, parts: partsOf(context, people) };
  try {
    await (format === 'csv' ? writeListCsv(path, list) : writeListWorkbook(path, list));
  } catch (error) {
    throw error instanceof Refusal ? error : notWritten(error, path);
  }
  return { people: people.length };
}

function whoGetsIt(handle: ReadingHandle, id: number): readonly KeptMember[] {
  const members = membersOf(handle, { id, given: 1, offset: 0, limit: Number.MAX_SAFE_INTEGER });
  return [...new Map(members.map((one) => [one.contactId, one])).values()].filter(
    ({ contactId }) => contactId !== null,
  );
}

async function* partsOf(
  context: Context,
  people: readonly KeptMember[],
): AsyncGenerator<(string | number | null)[][]> {
  for (let at = 0; at < people.length; at += PART) {
    if (context.signal.aborted) throw new Refusal('cancelled', 'The list was not saved: it was stopped.');
    context.report({ done: at, total: people.length, doing: 'Writing the list' });
    yield people.slice(at, at + PART).map((one) => cellsOf(context.book.reader, one));
  }
}

function cellsOf(
  handle: ReadingHandle,
  { contactId, name, email, company, phone }: KeptMember,
): (string | number | null)[] {
  const profiles = contactId === null ? [] : profilesOf(handle, contactId).map(profileText);
  return [name, email, company, phone, profiles.join('; ')];
}
