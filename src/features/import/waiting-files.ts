import { useSyncExternalStore } from 'react';
import type { FileChoice, ImportReceipt, Mend, Question } from '../../contract/imports';
import type { OfferedFile } from '../../contract/shell';

/** A file that was dropped or chosen: what the owner has settled about it, and its receipt once it is in. */
export type WaitingFile = {
  readonly file: OfferedFile;
  readonly choice: FileChoice;
  /** Questions that were answered; they stay in their place, so that an answer can be changed. */
  readonly answered: readonly Question[];
  readonly receipt: ImportReceipt | null;
};

/** The files on the desk. They outlive the screen: the owner may look something up and come back. */
export type Desk = { readonly files: readonly WaitingFile[]; readonly shown: string | null };

const EMPTY: Desk = { files: [], shown: null };

let desk = EMPTY;
const watchers = new Set<() => void>();

/** The files on the desk and which of them is shown. */
export function useDesk(): Desk {
  return useSyncExternalStore(watch, () => desk);
}

/** Puts files on the desk and shows the first of them; a file that lies there already is replaced. */
export function putOnDesk(offered: readonly OfferedFile[]): void {
  const [first] = offered;
  if (!first) return;
  const isNew = ({ file }: WaitingFile): boolean =>
    !offered.some(({ name, bytes }) => name === file.name && bytes === file.bytes);
  const added = offered.map((file) => ({ file, choice: { file: file.token }, answered: [], receipt: null }));
  set({ files: [...desk.files.filter(isNew), ...added], shown: first.token });
}

/** Shows another file of the desk. */
export function show(token: string): void {
  set({ ...desk, shown: token });
}

/** Takes a file off the desk and shows the one that takes its place. */
export function takeOffDesk(token: string): void {
  const at = desk.files.findIndex(({ file }) => file.token === token);
  const files = desk.files.filter(({ file }) => file.token !== token);
  set({ files, shown: (files[at] ?? files.at(-1))?.file.token ?? null });
}

type HowToRead = Pick<FileChoice, 'sheet' | 'kind' | 'asUnknown'>;

/** Notes which sheet or kind is meant: what was settled about another one no longer counts. */
export function startOver(token: string, settled: HowToRead): void {
  change(token, ({ file, choice, receipt }) => {
    const { sheet = null, kind = null, asUnknown = false } = { ...choice, ...settled };
    return { file, choice: { file: file.token, sheet, kind, asUnknown }, answered: [], receipt };
  });
}

/** Notes which giveaway the responses of a file are to; nothing leaves it to the file. */
export function giveTo(token: string, to: Pick<FileChoice, 'giveawayId' | 'newGiveaway'>): void {
  change(token, (waiting) => ({
    ...waiting,
    choice: { ...waiting.choice, giveawayId: null, newGiveaway: null, ...to },
  }));
}

/** Notes what the owner has put right in single rows, on top of what was put right before; null takes all back. */
export function mend(token: string, mends: readonly Mend[] | null): void {
  change(token, (waiting) => {
    const before = mends === null ? [] : (waiting.choice.mended ?? []);
    return { ...waiting, choice: { ...waiting.choice, mended: mergedMends(before, mends ?? []) } };
  });
}

function mergedMends(before: readonly Mend[], after: readonly Mend[]): Mend[] {
  const isSame = (a: Mend, b: Mend): boolean => a.row === b.row && (a.part ?? 0) === (b.part ?? 0);
  return [...before.filter((one) => !after.some((other) => isSame(one, other))), ...after];
}

/** Notes which column is which. `sameValues` where days and amounts still come from the columns asked about. */
export function mapColumns(token: string, mapping: Record<string, number>, sameValues: boolean): void {
  change(token, (waiting) => ({
    ...waiting,
    choice: { ...waiting.choice, mapping, ...(sameValues ? {} : { answers: {} }) },
    answered: sameValues ? waiting.answered : [],
  }));
}

/** Notes the answer to a question. */
export function answer(token: string, question: Question, reading: string): void {
  change(token, (waiting) => ({
    ...waiting,
    choice: { ...waiting.choice, answers: { ...waiting.choice.answers, [question.id]: reading } },
    answered: [...waiting.answered.filter(({ id }) => id !== question.id), question],
  }));
}

/** Notes the receipt of files that went in together; null makes them files to import again. */
export function keepReceipt(tokens: readonly string[], receipt: ImportReceipt | null): void {
  for (const token of tokens) change(token, (waiting) => ({ ...waiting, receipt }));
  const [first] = tokens;
  if (first !== undefined && receipt) show(first);
}

/** Takes the files of one import off the desk. */
export function takeImportOff(receipt: ImportReceipt): void {
  const files = desk.files.filter((waiting) => waiting.receipt !== receipt);
  set({ files, shown: files[0]?.file.token ?? null });
}

/** The tokens of the files that went in with one import. */
export function tokensOf(receipt: ImportReceipt): string[] {
  return desk.files.filter((waiting) => waiting.receipt === receipt).map(({ file }) => file.token);
}

/** Empties the desk, as another book needs it. */
export function clearDesk(): void {
  set(EMPTY);
}

function change(token: string, update: (waiting: WaitingFile) => WaitingFile): void {
  const files = desk.files.map((waiting) => (waiting.file.token === token ? update(waiting) : waiting));
  set({ ...desk, files });
}

function set(next: Desk): void {
  desk = next;
  for (const changed of watchers) changed();
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
