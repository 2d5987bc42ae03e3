import { useState } from 'react';
import type { FileChoice, ImportPreview } from '../../contract/imports';
import type { Progress } from '../../contract/messages';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { CommitBar } from './commit-bar';
import { Counts } from './counts';
import { CannotGoIn } from './cannot-go-in';
import styles from './import.module.css';
import { PreviewTable } from './preview-table';
import { usePreview } from './preview-file';
import { RefusedRows } from './refused-rows';
import { Warnings } from './warnings';

type FilePreviewProps = { token: string; choice: FileChoice };

/** A file as it will be stored, by the code that stores it, and the button that does. */
export function FilePreview({ token, choice }: FilePreviewProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const preview = usePreview(choice, setProgress);
  if (preview.isError) return <CannotGoIn token={token} error={preview.error} />;
  if (!preview.data) return <BeingRead progress={progress} />;
  return (
    <div aria-busy={preview.isPlaceholderData}>
      <Preview preview={preview.data} />
      <CommitBar token={token} choice={choice} preview={preview.data} isStale={preview.isPlaceholderData} />
    </div>
  );
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { file, counts, rows, refused, warnings } = preview;
  return (
    <>
      <SectionHeading>As it will be stored</SectionHeading>
      <PreviewTable rows={rows} fields={file.fields} kind={file.kind ?? 'people'} total={counts.rows} />
      <Counts kind={file.kind ?? 'people'} counts={counts} />
      <RefusedRows fileName={file.fileName} refused={refused} />
      <Warnings warnings={warnings} />
    </>
  );
}

function BeingRead({ progress }: { progress: Progress | null }) {
  const formats = useFormats();
  const rows = progress && progress.done > 0 ? ` ${formats.counted(progress.done, 'row')} so far.` : '';
  return (
    <p className={styles.reading} role="status">
      Looking at every row.{rows}
    </p>
  );
}
