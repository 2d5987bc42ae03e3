import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAnnounce } from '../../ui/announce-context';
import styles from './settings.module.css';

/** Where the book is kept, and how to take it elsewhere. */
export function BookPart({ fileName }: { fileName: string }) {
  const { busy, saveCopy, exportBook } = useBookFiles();
  return (
    <>
      <p className={styles.note}>
        Everything is in one file on this laptop: <strong>{fileName}</strong>. A copy of it is a whole backup;
        an export is everything as plain tables that any spreadsheet opens.
      </p>
      <div className={styles.foot}>
        <Button variant="default" loading={busy === 'copy'} onClick={saveCopy}>
          Save a copy
        </Button>
        <Button variant="default" loading={busy === 'export'} onClick={exportBook}>
          Export everything
        </Button>
      </div>
    </>
  );
}

type Busy = 'copy' | 'export' | null;

function useBookFiles() {
  const [busy, setBusy] = useState<Busy>(null);
  const announce = useAnnounce();
  const run = async (what: Busy, refused: string, work: () => Promise<string | null>): Promise<void> => {
    setBusy(what);
    try {
      const sentence = await work();
      if (sentence !== null) announce.note(sentence);
    } catch (error) {
      announce.failed(refused, error);
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    saveCopy: () => void run('copy', 'The copy was not saved', copySentence),
    exportBook: () => void run('export', 'The export was not finished', exportSentence),
  };
}

async function copySentence(): Promise<string | null> {
  const copy = await window.shell.saveCopy();
  return copy && `Saved a copy as “${copy.fileName}”.`;
}

async function exportSentence(): Promise<string | null> {
  const exported = await window.shell.exportBook();
  return exported && `Exported everything into “${exported.folder}”.`;
}
