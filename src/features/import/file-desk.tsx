import { Button } from '@mantine/core';
import type { ImportFileView } from '../../contract/imports';
import { CannotGoIn } from './cannot-go-in';
import { Columns } from './columns';
import { FilePreview } from './file-preview';
import { HowItIsRead } from './how-it-is-read';
import { openQuestions, useInspectedFile } from './inspect-file';
import styles from './import.module.css';
import { keepFocus } from './keep-focus';
import { Questions } from './questions';
import { Receipt } from './receipt';
import { type WaitingFile, takeOffDesk } from './waiting-files';

/** One file: what it is taken for, what is still open, what it will become, and its receipt. */
export function FileDesk({ waiting }: { waiting: WaitingFile }) {
  const { file, choice, receipt } = waiting;
  const inspected = useInspectedFile(choice);
  const hasMore = (inspected.data?.sheets.length ?? 0) > 1;
  if (receipt) return <Receipt token={file.token} receipt={receipt} hasMoreSheets={hasMore} />;
  if (inspected.isError) return <CannotGoIn token={file.token} error={inspected.error} />;
  if (!inspected.data) return <div className={styles.desk} aria-busy="true" />;
  return (
    <section
      ref={keepFocus}
      tabIndex={-1}
      className={styles.desk}
      aria-label={file.name}
      aria-busy={inspected.isPlaceholderData}
    >
      <OpenFile waiting={waiting} view={inspected.data} />
    </section>
  );
}

function OpenFile({ waiting, view }: { waiting: WaitingFile; view: ImportFileView }) {
  const { file, choice } = waiting;
  return (
    <>
      <HowItIsRead token={file.token} view={view} />
      <Questions waiting={waiting} view={view} />
      {view.kind && view.sheetsInQuestion.length === 0 && (
        <Columns token={file.token} choice={choice} view={view} />
      )}
      {openQuestions(view) === 0 ? (
        <FilePreview token={file.token} choice={choice} />
      ) : (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => takeOffDesk(file.token)}>
            Leave this file out
          </Button>
        </div>
      )}
    </>
  );
}
