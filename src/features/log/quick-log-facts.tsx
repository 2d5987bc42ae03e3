import { Fragment, type ReactNode } from 'react';
import type { Day } from '../../domain/day';
import type { DayQuestion } from '../../domain/quick-log/read-day';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useOpenBook } from '../../ui/book-context';
import { useLockedHint } from './locked-hint';
import styles from './quick-log-line.module.css';
import type { QuickLogState } from './use-quick-log';

/** What the line was understood as, in words, before anything is logged; or what is still asked. */
export function QuickLogFacts({ line }: { line: QuickLogState }) {
  const facts = useFacts(line);
  const question = useQuestion(line);
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
export function useQuestion({ log, kind }: QuickLogState): string | null {
  const formats = useFormats();
  const { today } = useOpenBook();
  const [unsure] = log.unsure;
  if (log.kinds.length > 1) {
    return `Was it ${log.kinds.map((each) => `“${each.label}”`).join(' or ')}? Enter opens the form.`;
  }
  if (kind === null) return 'Begin with what happened: answered, helped, praised, asked for a review.';
  if (log.dayQuestion) return dayQuestionOf(log.dayQuestion, today, formats);
  return unsure ? `Which ${unsure.text}? Choose with the arrow keys.` : null;
}

function dayQuestionOf({ text, problem, example }: DayQuestion, today: Day, formats: Formats): string {
  const isThisYear = example.slice(0, 4) === today.slice(0, 4);
  const write = `Write ${isThisYear ? formats.shortDay(example) : formats.day(example)}.`;
  if (problem === 'future') return `“${text}” is still to come: only what has happened is logged. ${write}`;
  if (problem === 'noDay') return `“${text}” is no day of the calendar. ${write}`;
  return `Which day is ${text}? ${write}`;
}

function useFacts({ log, kind, points }: QuickLogState): { key: string; text: ReactNode }[] {
  const formats = useFormats();
  const { today } = useOpenBook();
  const lockedHint = useLockedHint(log.day);
  const facts: { key: string; text: ReactNode }[] = [];
  const add = (key: string, text: ReactNode): void => void facts.push({ key, text });
  if (kind) add('kind', <strong>{kind.label}</strong>);
  if (kind && log.nearWord !== null) add('near', `understood from “${log.nearWord}”`);
  for (const one of log.who) add(one.name, one.type === 'known' ? one.name : `${one.name} (new contact)`);
  if (kind && log.who.length === 0 && log.unsure.length === 0) add('audience', 'nobody named');
  if (log.reach !== null) add('reach', formats.counted(log.reach, 'person', 'people'));
  if (log.channel !== '') add('channel', log.channel);
  if (log.day !== null) add('day', log.day === today ? 'today' : dayWords(log.day));
  if (log.minutes !== null) add('minutes', `${formats.count(log.minutes)} min`);
  if (log.costCents !== null) add('cost', formats.money(log.costCents));
  if (log.note !== '') add('note', `“${log.note}”`);
  if (points !== null) add('points', `${formats.change(points)} points`);
  if (lockedHint !== null) add('locked', lockedHint);
  return facts;

  function dayWords(day: typeof today): string {
    return day.slice(0, 4) === today.slice(0, 4) ? formats.nearDay(day) : formats.day(day);
  }
}
