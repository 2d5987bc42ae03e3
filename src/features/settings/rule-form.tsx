import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RuleInput, TopicView } from '../../contract/rules';
import type { Day } from '../../domain/day';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { topicTitle } from './rule-words';
import styles from './rules.module.css';
import { useSaveRule } from './save-rule';

type RuleFormProps = {
  view: TopicView;
  /** The rule as it would be kept; null while something is still to be put right. */
  ruleOf: (words: string, takesEffectOn: Day) => RuleInput | null;
  /** Whether saving was tried: what is missing is said from then on. */
  wasTried: boolean;
  onTry: () => void;
  /** Who would differ, and what comes of it in one sentence, always in sight. */
  preview?: ReactNode;
  effect: ReactNode;
  /** The fields of the terms. */
  children: ReactNode;
  onClose: () => void;
};

/** Writes a new version of a rule: its words, what is checked, and from when it holds. */
export function RuleForm({
  view,
  ruleOf,
  wasTried,
  onTry,
  preview,
  effect,
  children,
  onClose,
}: RuleFormProps) {
  const { today } = useOpenBook();
  const formats = useFormats();
  const newest = view.versions[0] ?? view.inForce;
  const [words, setWords] = useState(newest.recordedOn === null ? '' : newest.words);
  const [from, setFrom] = useState<Day | null>(firstDay(view, today));
  const save = useSave(onClose);
  const tooEarly = from !== null && view.earliest && from < view.earliest.day ? view.earliest.because : null;

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Textarea
        label="The rule in your own words"
        placeholder={newest.words}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={wasTried && words.trim() === '' ? 'Say it in your own words.' : undefined}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        required
        withAsterisk={false}
        data-autofocus
      />
      <fieldset className={styles.terms}>
        <legend>{newest.topic === 'windows' ? 'What figures use' : 'What is checked'}</legend>
        {children}
      </fieldset>
      <div className={styles.short}>
        <DayField
          label="It holds from"
          description="Days before it keep the rule they had"
          value={from}
          onChange={setFrom}
          today={today}
          error={tooEarly ?? (wasTried && from === null ? 'Say from which day.' : undefined)}
        />
      </div>
      {preview}
      <div className={styles.foot}>
        {save.error && (
          <p className={styles.problem} role="alert">
            This was not saved. {sentenceOf(save.error)} What you wrote is still here.
          </p>
        )}
        <div className={styles.buttons}>
          {effect}
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            {from === null ? 'Save the rule' : `Save the rule from ${formats.day(from)} on`}
          </Button>
        </div>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onTry();
    if (focusFirstInvalid(event.currentTarget) || from === null || words.trim() === '' || tooEarly) return;
    const rule = ruleOf(words.trim(), from);
    if (rule && !save.isPending) save.mutate(rule);
  }
}

function useSave(onClose: () => void) {
  const announce = useAnnounce();
  const formats = useFormats();
  const { mutate, ...save } = useSaveRule();
  const mutateAndSay = (rule: RuleInput): void =>
    mutate(rule, {
      onSuccess: () => {
        const title = topicTitle(rule.topic);
        announce.done(`Changed “${title}” from ${formats.day(rule.takesEffectOn)} on.`);
        onClose();
      },
    });
  return { ...save, mutate: mutateAndSay };
}

function firstDay({ earliest }: TopicView, today: Day): Day {
  return earliest && earliest.day > today ? earliest.day : today;
}
