import { Select } from '@mantine/core';
import type { ImportFileView, ImportKind } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { startOver } from './waiting-files';
import { kindName, separated } from './words';

type HowItIsReadProps = { token: string; view: ImportFileView };

/** What the file is taken for, with the two things that may be changed in one click: sheet and kind. */
export function HowItIsRead({ token, view }: HowItIsReadProps) {
  const formats = useFormats();
  const isSettled = view.sheetsInQuestion.length === 0;
  return (
    <div className={styles.read}>
      <p className={styles.readText}>{isSettled ? sentence(view, formats) : sheetsOf(view, formats)}</p>
      <div className={styles.readChoices}>
        {isSettled && view.sheets.length > 1 && <SheetChoice token={token} view={view} />}
        {isSettled && view.kind && <KindChoice token={token} kind={view.kind} />}
      </div>
    </div>
  );
}

function sentence(view: ImportFileView, formats: Formats): string {
  const { rows, encoding, delimiter, sheet, sheets, remembered } = view;
  const parts = [
    formats.counted(rows, 'row'),
    ...(sheet === null || sheets.length > 1 ? [] : [`sheet “${sheet}”`]),
    ...(delimiter === null ? [] : [separated(delimiter)]),
    ...(encoding === null ? [] : [encoding.toUpperCase()]),
    ...(remembered ? ['read as you settled it last time'] : []),
  ];
  return parts.join(' · ');
}

function sheetsOf({ sheets }: ImportFileView, formats: Formats): string {
  return formats.counted(sheets.length, 'sheet');
}

const MAPPED: readonly ImportKind[] = ['people', 'purchases'];

function KindChoice({ token, kind }: { token: string; kind: ImportKind }) {
  return (
    <Select
      size="xs"
      w={120}
      aria-label="What the rows are"
      allowDeselect={false}
      data={MAPPED.map((value) => ({ value, label: kindName(value) }))}
      value={kind}
      onChange={(value) => value !== null && startOver(token, { kind: value })}
    />
  );
}

function SheetChoice({ token, view }: HowItIsReadProps) {
  return (
    <Select
      size="xs"
      w={160}
      aria-label="Sheet"
      allowDeselect={false}
      data={[...view.sheets]}
      value={view.sheet}
      onChange={(sheet) => startOver(token, { sheet })}
    />
  );
}
