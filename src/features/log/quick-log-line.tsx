import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useActEditor } from '../../ui/act-editor-context';
import { useFormats } from '../../ui/formats-context';
import { QUICK_LOG_ID } from './focus-quick-log';
import { withName } from './name-choice';
import { QuickLogFacts, useQuestion } from './quick-log-facts';
import { QuickLogField } from './quick-log-field';
import styles from './quick-log-line.module.css';
import { QuickLogNames, nameOptionId } from './quick-log-names';
import { prefillOf } from './quick-log-prefill';
import { useLineKeys } from './use-line-keys';
import { useQuickLog } from './use-quick-log';
import { useSubmitLine } from './use-submit-line';

const EXAMPLE = 'Log an act: answered Maria Lopez about sizing on instagram 10 min';

/** One line of text that logs an act: it shows what it understood, and Enter logs it. */
export function QuickLogLine() {
  const line = useQuickLog();
  const [isOpen, setIsOpen] = useState(false);
  const editor = useActEditor();
  const question = useQuestion(line);
  const names = useId();
  const submit = useSubmitLine(line);
  const keys = useLineKeys(line, submit);
  const showsPanel = isOpen && line.text.trim() !== '';
  const showsNames = showsPanel && line.choice !== null;
  return (
    <div className={styles.line} onFocus={() => setIsOpen(true)} onBlur={leave}>
      <div className={styles.box}>
        {line.kind && (
          <ClassToken isDeposit={line.kind.class === 'deposit'} name={classWord(line.kind.class)} />
        )}
        <QuickLogField
          id={QUICK_LOG_ID}
          pieces={line.log.pieces}
          value={line.text}
          onChange={(event) => line.setText(event.currentTarget.value)}
          onKeyDown={keys.onKeyDown}
          placeholder={EXAMPLE}
          aria-label="Log an act"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={showsNames}
          aria-controls={names}
          aria-activedescendant={keys.active === -1 ? undefined : nameOptionId(names, keys.active)}
        />
        <PointsPreview points={line.points} />
        <kbd className={styles.key}>{isOpen ? 'Enter' : 'N'}</kbd>
      </div>
      {showsPanel && (
        <div className={styles.panel}>
          {line.choice && (
            <QuickLogNames
              id={names}
              choice={line.choice}
              active={keys.active}
              onChoose={(person) =>
                line.choice && line.setText(withName(line.text, line.choice, person.name))
              }
            />
          )}
          <div className={styles.foot}>
            <QuickLogFacts line={line} />
            <button type="button" className={styles.form} onClick={() => editor.log(prefillOf(line))}>
              Open as a form
            </button>
          </div>
        </div>
      )}
      <Spoken text={question} isOpen={showsPanel} />
    </div>
  );

  function leave(event: React.FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  }
}

function ClassToken({ isDeposit, name }: { isDeposit: boolean; name: string }) {
  return <span className={`${styles.class} ${isDeposit ? styles.deposit : styles.withdraw}`}>{name}</span>;
}

function classWord(cls: 'deposit' | 'ask' | 'breach'): string {
  return cls === 'deposit' ? 'Deposit' : cls === 'ask' ? 'Ask' : 'Breach';
}

function PointsPreview({ points }: { points: number | null }) {
  const formats = useFormats();
  if (points === null) return null;
  return <span className={styles.points}>{formats.change(points)}</span>;
}

// Said only after a pause: a screen reader would otherwise stumble over every letter.
function Spoken({ text, isOpen }: { text: string | null; isOpen: boolean }) {
  const [said] = useDebouncedValue(isOpen ? (text ?? 'Understood. Enter logs it.') : '', 900);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
