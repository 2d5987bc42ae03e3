import type { ImportFileView } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import { CannotGoIn } from './cannot-go-in';
import { Columns } from './columns';
import { FilePreview } from './file-preview';
import { GiveawayStep } from './giveaway-step';
import { HowItIsRead } from './how-it-is-read';
import { ImportBar } from './import-bar';
import { useProgressOf } from './inspect-progress';
import { openQuestions, useInspectedFile } from './inspect-file';
import styles from './import.module.css';
import { takeFocus } from './keep-focus';
import type { DeskPreview } from './preview-files';
import { Questions } from './questions';
import { ReadOtherwise } from './read-otherwise';
import { Receipt } from './receipt';
import type { WaitingFile } from './waiting-files';

type FileDeskProps = {
  waiting: WaitingFile;
  files: readonly WaitingFile[];
  ready: readonly WaitingFile[];
  preview: DeskPreview;
};

/** One file: what it is taken for, what is still open, what it will become, and its receipt. */
export function FileDesk(props: FileDeskProps) {
  const { file, receipt } = props.waiting;
  const inspected = useInspectedFile(props.waiting);
  if (receipt) {
    const hasOtherParts = (inspected.data?.sheets.length ?? 0) > 1;
    return <Receipt receipt={receipt} token={file.token} hasOtherParts={hasOtherParts} />;
  }
  return (
    <section
      ref={takeFocus}
      tabIndex={-1}
      className={styles.desk}
      aria-label={file.name}
      aria-busy={inspected.isPlaceholderData || inspected.isPending}
    >
      {inspected.isError && <CannotGoIn error={inspected.error} />}
      {inspected.isPending && <BeingRead name={file.name} token={file.token} />}
      {inspected.data && !inspected.isError && <OpenFile {...props} view={inspected.data} />}
      <Bar {...props} />
    </section>
  );
}

// How many rows there are is not known before the last; to stop it is to leave the file out.
function BeingRead({ name, token }: { name: string; token: string }) {
  const formats = useFormats();
  const progress = useProgressOf(token);
  return (
    <p className={styles.reading}>
      Looking at {name}.
      {progress &&
        progress.done > 0 &&
        ` ${progress.doing}: ${formats.counted(progress.done, 'row')} so far.`}
    </p>
  );
}

function OpenFile({ waiting, view, ready, preview }: FileDeskProps & { view: ImportFileView }) {
  const { file, choice } = waiting;
  const isMapped = view.kind !== null && view.sheetsInQuestion.length === 0 && view.sourceTitle === null;
  return (
    <>
      <HowItIsRead token={file.token} choice={choice} view={view} />
      <ReadOtherwise columns={view.readOtherwise} />
      <Questions waiting={waiting} view={view} />
      {isMapped && <Columns token={file.token} choice={choice} view={view} />}
      {view.giveaway && <GiveawayStep token={file.token} choice={choice} proposal={view.giveaway} />}
      {openQuestions(view) === 0 && (
        <FilePreview waiting={waiting} preview={preview} isNext={ready.includes(waiting)} />
      )}
    </>
  );
}

// A file of which nothing can be stored does not keep the others out.
function Bar({ waiting, files, ready, preview }: FileDeskProps) {
  const going = ready.flatMap(({ file, choice }) => {
    const own = preview.byToken.get(file.token);
    return own && own.nothing === null ? [{ choice, preview: own }] : [];
  });
  const open = files.filter(({ receipt }) => receipt === null).length;
  return (
    <ImportBar
      token={waiting.file.token}
      choices={going.map(({ choice }) => choice)}
      previews={going.map((one) => one.preview)}
      others={open - going.length}
      isStale={preview.isStale}
    />
  );
}
