import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { TodayView } from '../../contract/ledger';
import { assertNever } from '../../domain/assert-never';
import { type Formats, useFormats } from '../../ui/formats-context';
import { type NextStep, nextStep } from './next-step';
import styles from './today.module.css';

/** The next thing to do, when there is one. */
export function NextPart({ view }: { view: TodayView }) {
  const formats = useFormats();
  const [, go] = useLocation();
  const step = nextStep(view);
  if (!step) return null;
  const { title, text, action, to } = wordsOf(step, formats);
  return (
    <div className={styles.next}>
      <span>
        <strong>{title}</strong> {text}
      </span>
      <Button size="compact-md" onClick={() => go(to)}>
        {action}
      </Button>
    </div>
  );
}

type StepWords = { title: string; text: string; action: string; to: string };

function wordsOf(step: NextStep, formats: Formats): StepWords {
  const toImport = { action: 'Import', to: '/import' };
  const toStatements = { action: 'See it', to: '/statements' };
  switch (step.type) {
    case 'first-import':
      return {
        title: 'Bring in your customers.',
        text: 'A spreadsheet of people or sales will do.',
        ...toImport,
      };
    case 'import-last-month':
      return {
        title: `${formats.monthName(step.month)} has closed.`,
        text: 'Import its orders.',
        ...toImport,
      };
    case 'statement':
      return {
        title: `${formats.monthName(step.month)} is complete.`,
        text: 'Its statement is ready.',
        ...toStatements,
      };
    case 'import-before-close':
      return { title: closing(step, formats), text: 'Import the shop’s orders first.', ...toImport };
    case 'closes':
      return { title: closing(step, formats), text: 'Its statement is filling up.', ...toStatements };
    default:
      return assertNever(step);
  }
}

function closing(
  { month, days }: { month: Parameters<Formats['monthName']>[0]; days: number },
  formats: Formats,
) {
  const name = formats.monthName(month);
  return days === 0 ? `${name} closes today.` : `${name} closes in ${formats.counted(days, 'day')}.`;
}
