import { Fragment, type ReactNode } from 'react';
import { useFormats } from '../../ui/formats-context';
import { useOpenBook } from '../../ui/book-context';
import styles from './quick-log-line.module.css';
import type { QuickLogState } from './use-quick-log';

/** What the line was understood as, in words, before anything is logged; or what is still asked. */
export function QuickLogFacts({ line }: { line: QuickLogState }) {
  const facts = useFacts(line);
  const question = questionOf(line);
  return (
    <p className={styles.facts}>
      {facts.map((fact, i) => (
        <Fragment key={fact.key}>
          {i > 0 && ' · '}
          {fact.text}
        </Fragment>
      ))}
      {question !== null && (
        <>
          {facts.length > 0 && ' · '}
          <span className={styles.question}>{question}</span>
        </>
      )}
    </p>
  );
}

/** What has to be answered before the line can be logged; null when nothing is unclear. */
export function questionOf({ log, kind }: QuickLogState): string | null {
  const [unsure] = log.unsure;
  if (log.kinds.length > 1) {
    return `Was it ${log.kinds.map((each) => `“${each.label}”`).join(' or ')}? Enter opens the form.`;
  }
  if (kind === null) return 'Begin with what happened: answered, helped, praised, asked for a review.';
  return unsure ? `Which ${unsure.text}? Choose with the arrow keys.` : null;
}

function useFacts({ log, kind, points }: QuickLogState): { key: string; text: ReactNode }[] {
  const formats = useFormats();
  const { today } = useOpenBook();
  const facts: { key: string; text: ReactNode }[] = [];
  const add = (key: string, text: ReactNode): void => void facts.push({ key, text });
  if (kind) add('kind', <strong>{kind.label}</strong>);
  for (const one of log.who) add(one.name, one.type === 'known' ? one.name : `${one.name} (new contact)`);
  if (kind && log.who.length === 0 && log.unsure.length === 0) add('audience', 'nobody named');
  if (log.reach !== null) add('reach', formats.counted(log.reach, 'person', 'people'));
  if (log.channel !== '') add('channel', log.channel);
  add('day', log.day === today ? 'today' : dayWords(log.day));
  if (log.minutes !== null) add('minutes', `${formats.count(log.minutes)} min`);
  if (log.note !== '') add('note', `“${log.note}”`);
  if (points !== null) add('points', `${formats.change(points)} points`);
  return facts;

  function dayWords(day: typeof today): string {
    return day.slice(0, 4) === today.slice(0, 4) ? formats.nearDay(day) : formats.day(day);
  }
}
