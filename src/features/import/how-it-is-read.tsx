import { Button, Select } from '@mantine/core';
import type { FileChoice, ImportFileView } from '../../contract/imports';
import type { ImportKind } from '../../domain/import/field';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { KIND_CHOICES } from './kinds';
import { startOver } from './waiting-files';
import { separated } from './words';

type HowItIsReadProps = { token: string; choice: FileChoice; view: ImportFileView };

/** What the file is taken for and what it cannot tell, with the ways to read it otherwise: sheet, kind, unknown. */
export function HowItIsRead({ token, choice, view }: HowItIsReadProps) {
  const formats = useFormats();
  const isSettled = view.sheetsInQuestion.length === 0;
  return (
    <div className={styles.read}>
      <div className={styles.readText}>
        {view.sourceTitle && <p className={styles.source}>{view.sourceTitle}, recognised by its columns</p>}
        {view.event && view.event.title !== '' && <EventLine view={view} />}
        <p>
          {isSettled
            ? sentence(view, choice, formats)
            : formats.counted(view.sheets.length, view.sheetsAre === 'tables' ? 'table' : 'sheet')}
        </p>
        {view.cannotGive !== '' && <p>{view.cannotGive}</p>}
      </div>
      <div className={styles.readChoices}>
        {isSettled && view.sheets.length > 1 && <SheetChoice token={token} view={view} />}
        {isSettled && view.kind && view.sourceTitle === null && <KindChoice token={token} kind={view.kind} />}
        {view.sourceTitle !== null && <Otherwise token={token} />}
        {choice.asUnknown && <AsBefore token={token} />}
      </div>
    </div>
  );
}

function EventLine({ view: { event } }: { view: ImportFileView }) {
  const formats = useFormats();
  if (!event) return null;
  return <p>{`“${event.title}”${event.day ? `, ${formats.day(event.day)}` : ''}`}</p>;
}

function sentence(view: ImportFileView, choice: FileChoice, formats: Formats): string {
  const { rows, encoding, delimiter, sheet, sheets, remembered } = view;
  const parts = [
    formats.counted(rows, 'row'),
    ...(sheet === null || sheets.length > 1 ? [] : [`sheet “${sheet}”`]),
    ...(delimiter === null ? [] : [separated(delimiter)]),
    ...(encoding === null ? [] : [encoding.toUpperCase()]),
    ...(remembered ? [asLastTime(view, choice)] : []),
  ];
  return parts.join(' · ');
}

// What days and amounts mean may be decided by the values, or by the owner now.
function asLastTime({ readOtherwise, questions }: ImportFileView, { answers = {} }: FileChoice): string {
  const isAll = readOtherwise.length === 0 && questions.length === 0 && Object.keys(answers).length === 0;
  return isAll ? 'read as you settled it last time' : 'columns as you settled them last time';
}

function Otherwise({ token }: { token: string }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => startOver(token, { asUnknown: true, kind: null })}
    >
      Read it as something else
    </Button>
  );
}

function AsBefore({ token }: { token: string }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => startOver(token, { asUnknown: false, kind: null })}
    >
      Recognise it again
    </Button>
  );
}

const BESIDE = {
  root: styles.readChoice ?? '',
  label: styles.readLabel ?? '',
  wrapper: styles.readField ?? '',
};

function KindChoice({ token, kind }: { token: string; kind: ImportKind }) {
  return (
    <Select
      size="xs"
      label="What the rows are"
      classNames={BESIDE}
      allowDeselect={false}
      maxDropdownHeight={420}
      comboboxProps={{ width: 340, position: 'bottom-end' }}
      data={KIND_CHOICES.map(({ kind: value, name: label }) => ({ value, label }))}
      value={kind}
      onChange={(value) => value !== null && startOver(token, { kind: value })}
      renderOption={({ option }) => (
        <span>
          <span className={styles.columnName}>{option.label}</span>
          <span className={styles.kindLine}>
            {KIND_CHOICES.find((one) => one.kind === option.value)?.line}
          </span>
        </span>
      )}
    />
  );
}

function SheetChoice({ token, view }: { token: string; view: ImportFileView }) {
  return (
    <Select
      size="xs"
      label={view.sheetsAre === 'tables' ? 'Table' : 'Sheet'}
      classNames={BESIDE}
      allowDeselect={false}
      data={[...view.sheets]}
      value={view.sheet}
      onChange={(sheet) => startOver(token, { sheet })}
    />
  );
}
