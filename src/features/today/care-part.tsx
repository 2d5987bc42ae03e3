import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CareSuggestion, TodayView } from '../../contract/ledger';
import { useActEditor } from '../../ui/act-editor-context';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { usePastView } from '../../ui/view-context';
import { careWords } from './care-words';
import styles from './today.module.css';

const FIGURES = { complaint: 'complaint', silent: 'silence', falling: 'falling' } as const;

/** People worth a kind act, and a button that begins one. */
export function CarePart({ view }: { view: TodayView }) {
  const isNow = usePastView().asOf === null;
  return (
    <section aria-labelledby="today-care">
      <SectionHeading id="today-care">Worth a kind act{!isNow && ' then'}</SectionHeading>
      {view.care.length === 0 ? (
        <p className={styles.quiet}>
          {isNow ? 'Nobody stands' : 'Nobody stood'} out: no open complaint, no long silence, no falling
          balance.
        </p>
      ) : (
        <ul className={styles.careList}>
          {view.care.map((suggestion) => (
            <Care key={suggestion.contactId} suggestion={suggestion} asOf={view.asOf} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Care({ suggestion, asOf }: { suggestion: CareSuggestion; asOf: TodayView['asOf'] }) {
  const formats = useFormats();
  const editor = useActEditor();
  const isNow = usePastView().asOf === null;
  const { why, action, prefill } = careWords(suggestion, formats, asOf);
  return (
    <li className={styles.care}>
      <p>
        <Link href={`/people/${suggestion.contactId}`} className={styles.person}>
          {suggestion.name}
        </Link>{' '}
        ·{' '}
        <Explained
          figure={{ id: FIGURES[suggestion.why.type], contactId: suggestion.contactId }}
          name={suggestion.name}
        >
          {why}
        </Explained>
      </p>
      {isNow && (
        <Button
          variant="default"
          size="compact-md"
          className={styles.button ?? ''}
          aria-label={`${action}: ${suggestion.name}`}
          onClick={() => editor.log(prefill)}
        >
          {action}
        </Button>
      )}
    </li>
  );
}
