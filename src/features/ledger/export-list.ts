import { useRef, useState } from 'react';
import { valueOf } from '../../contract/failure';
import type { ListFormat } from '../../contract/shell';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';
import { usePastView } from '../../ui/view-context';
import type { Question } from './list-ledger';

/** A list on its way into a file. */
export type ListExport = {
  /** Part that is written, from 0 to 1; null while none is being written. */
  readonly written: number | null;
  readonly save: (format: ListFormat) => void;
  readonly stop: () => void;
};

/** Saves everything that fits into a file the owner chooses; the file is there whole, or not at all. */
export function useExportList(question: Question, name: string): ListExport {
  const [written, setWritten] = useState<number | null>(null);
  const cancel = useRef(() => {});
  const announce = useAnnounce();
  const formats = useFormats();
  const view = usePastView();

  async function save(format: ListFormat): Promise<void> {
    const file = await window.shell.chooseListFile({ format, name });
    if (file === null) return;
    setWritten(0);
    const input = { ...question, ...view, target: file.token, format };
    const { lines } = await valueOf(
      window.bank.ledger.export(input, {
        onProgress: ({ done, total }) => setWritten(done / Math.max(1, total ?? 1)),
        onCancellable: (stop) => {
          cancel.current = stop;
        },
      }),
    );
    announce.note(`Saved ${formats.counted(lines, 'entry', 'entries')} in “${file.fileName}”.`);
  }

  return {
    written,
    save: (format) =>
      void save(format)
        .catch((error: unknown) => announce.failed('The list was not saved', error))
        .finally(() => setWritten(null)),
    stop: () => cancel.current(),
  };
}
