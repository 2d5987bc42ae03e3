import type { ImportFileView, ImportPreview, ImportReceipt } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { useImports } from './list-imports';
import { openQuestions, useInspectedFile } from './inspect-file';
import type { DeskPreview } from './preview-files';
import type { WaitingFile } from './waiting-files';
import { isNothingNew, kindName, outcome } from './words';

/** How a file stands, in a few words; `title` has all of them where there are more. */
export type FileState = {
  readonly tone: 'ready' | 'ask' | 'refused' | 'quiet';
  readonly text: string;
  readonly title?: string;
};

/** How a file on the desk stands, by what it is taken for and what would become of it. */
export function useFileState(waiting: WaitingFile, preview: DeskPreview): FileState {
  const formats = useFormats();
  const { receipt, file } = waiting;
  const own = preview.byToken.get(file.token);
  const nothing = own?.nothing ?? null;
  const inspected = useInspectedFile(waiting);
  const isTakenBack = useIsTakenBack(receipt?.importId ?? null);
  if (isTakenBack) return { tone: 'quiet', text: 'Taken back' };
  if (receipt) return { tone: 'ready', text: outcomeOf(receipt, file.name, formats) };
  const error = inspected.error ?? preview.refused.get(file.token);
  if (error) return { tone: 'refused', text: 'Cannot go in as it is', title: sentenceOf(error) };
  if (nothing !== null) return { tone: 'refused', text: 'None of its rows can go in yet', title: nothing };
  if (!inspected.data) return { tone: 'quiet', text: 'Being read' };
  return stateOf(inspected.data, own ? knownOf(own, preview) : null, formats);
}

/** True once the import of that id has been taken back. */
export function useIsTakenBack(importId: number | null): boolean {
  return useTakenBack()(importId);
}

/** How many files of the desk are not in yet, are in, and were in until they were taken back. */
export type Standing = { readonly open: number; readonly inside: number; readonly takenBack: number };

/** How the files of the desk stand, counted. */
export function useStanding(files: readonly WaitingFile[]): Standing {
  const isTakenBack = useTakenBack();
  const receipts = files.flatMap(({ receipt }) => receipt ?? []);
  const takenBack = receipts.filter(({ importId }) => isTakenBack(importId)).length;
  return { open: files.length - receipts.length, inside: receipts.length - takenBack, takenBack };
}

function useTakenBack(): (importId: number | null) => boolean {
  const imports = useImports();
  return (importId) =>
    importId !== null && (imports.data?.some((row) => row.importId === importId && row.takenBack) ?? false);
}

// What a file before it on the desk brings is not in the book yet.
function knownOf(own: ImportPreview, { byToken }: DeskPreview): string | null {
  if (!isNothingNew(own.counts)) return null;
  const previews = [...byToken.values()];
  const isFirst = previews.slice(0, previews.indexOf(own)).every(({ counts }) => isNothingNew(counts));
  return isFirst && own.counts.refused === 0 ? 'all of it is in the book already' : 'nothing new in it';
}

function outcomeOf({ files }: ImportReceipt, name: string, formats: Formats): string {
  const own = files.filter(({ fileName }) => fileName === name);
  return outcome(own.length > 0 ? own : files, formats);
}

function stateOf(view: ImportFileView, known: string | null, formats: Formats): FileState {
  const open = openQuestions(view);
  if (open === 0 && view.kind) {
    const name = view.sourceTitle ?? kindName(view.kind);
    if (known !== null) return { tone: 'quiet', text: `${name} · ${known}` };
    const changed = view.readOtherwise.find(({ changes }) => changes);
    if (changed)
      return { tone: 'ask', text: `${name} · read otherwise than last time`, title: changed.sentence };
    return { tone: 'ready', text: `${name} · ready` };
  }
  if (open === 1) return { tone: 'ask', text: 'One question before it can go in' };
  return { tone: 'ask', text: `${formats.count(open)} questions before it can go in` };
}
