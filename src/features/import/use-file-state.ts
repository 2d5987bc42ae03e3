import type { ImportFileView } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useImports } from './list-imports';
import { openQuestions, useInspectedFile } from './inspect-file';
import { useKnownPreview } from './preview-file';
import type { WaitingFile } from './waiting-files';
import { kindName, outcome } from './words';

/** How a file stands, in a few words. */
export type FileState = { readonly tone: 'ready' | 'ask' | 'refused' | 'quiet'; readonly text: string };

/** How a file on the desk stands. */
export function useFileState({ choice, receipt }: WaitingFile): FileState {
  const formats = useFormats();
  const inspected = useInspectedFile(choice);
  const preview = useKnownPreview(choice);
  const isTakenBack = useIsTakenBack(receipt?.importId ?? null);
  if (isTakenBack) return { tone: 'quiet', text: 'Taken back' };
  if (receipt) return { tone: 'ready', text: outcome(receipt.kind, receipt.counts, formats) };
  if (inspected.isError || preview.isError) return { tone: 'refused', text: 'Cannot go in as it is' };
  if (!inspected.data) return { tone: 'quiet', text: 'Being read' };
  return stateOf(inspected.data, formats);
}

/** True once the import of that id has been taken back. */
export function useIsTakenBack(importId: number | null): boolean {
  const imports = useImports();
  if (importId === null) return false;
  return imports.data?.some((row) => row.importId === importId && row.takenBack) ?? false;
}

function stateOf(view: ImportFileView, formats: Formats): FileState {
  const open = openQuestions(view);
  if (open === 0 && view.kind) return { tone: 'ready', text: `${kindName(view.kind)} · ready` };
  if (open === 1) return { tone: 'ask', text: 'One question before it can go in' };
  return { tone: 'ask', text: `${formats.count(open)} questions before it can go in` };
}
