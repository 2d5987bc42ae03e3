import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { GiveawayInput } from '../../contract/giveaways';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './giveaway-form.module.css';
import { GiveawayMainFields } from './giveaway-main-fields';
import { GiveawayMoreFields } from './giveaway-more-fields';
import { type GiveawayValues, giveawayInput, hasMore, problemsOf } from './giveaway-values';

type GiveawayFormProps = {
  initial: GiveawayValues;
  action: string;
  isSaving: boolean;
  error: Error | null;
  onSave: (input: GiveawayInput) => void;
  onCancel: () => void;
  /** Given where the giveaway is in the book and can be taken out of it. */
  onRemove?: () => void;
  /** Stands over the fields. */
  lead?: ReactNode;
};

/** The form of a giveaway. Only its title and first day are needed; what is rare waits behind a button. */
export function GiveawayForm(props: GiveawayFormProps) {
  const { initial, action, isSaving, error, onSave, onCancel, onRemove, lead } = props;
  const [values, setValues] = useState(initial);
  const [wasTried, setWasTried] = useState(false);
  const [shows, setShows] = useState<'few' | 'all' | 'opened'>(hasMore(initial) ? 'all' : 'few');
  const set = (change: Partial<GiveawayValues>): void => setValues((before) => ({ ...before, ...change }));

  return (
    <form onSubmit={submit} onKeyDown={saveWithControl} noValidate>
      {lead}
      <GiveawayMainFields values={values} set={set} problems={wasTried ? problemsOf(values) : {}} />
      {shows === 'few' ? (
        <Button variant="subtle" className={styles.moreButton ?? ''} onClick={() => setShows('opened')}>
          More: further days, others’ hours, length, links, notes
        </Button>
      ) : (
        <GiveawayMoreFields values={values} set={set} takesFocus={shows === 'opened'} />
      )}
      {error && (
        <p className={styles.problem} role="alert">
          This was not saved. {sentenceOf(error)} What you wrote is still here.
        </p>
      )}
      <div className={styles.foot}>
        {onRemove && (
          <Button variant="subtle" color="withdraw" onClick={onRemove}>
            Remove
          </Button>
        )}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isSaving}>
            {action}
          </Button>
        </div>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement> | KeyboardEvent<HTMLFormElement>): void {
    event.preventDefault();
    setWasTried(true);
    const input = giveawayInput(values);
    if (!focusFirstInvalid(event.currentTarget) && input && !isSaving) onSave(input);
  }

  // Enter belongs to the lines of the notes; with Ctrl it saves from there too.
  function saveWithControl(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  }
}
