import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { GiveawayView, PastedList } from '../../contract/giveaways';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './giveaway-form.module.css';
import { ListAsRead } from './list-as-read';
import { RespondFields } from './respond-fields';
import { type Choices, MOST_LISTED, listedPeople, unchosen } from './respond-values';
import { useRespondForm } from './use-respond-form';
import { useSaveResponses } from './use-save-responses';

/** Who responded to one giveaway, pasted as a list and read as it is written. */
export function Responses({ giveaway, onClose }: { giveaway: GiveawayView; onClose: () => void }) {
  const form = useRespondForm(giveaway);
  const save = useSaveResponses(giveaway, onClose);
  const [wasTried, setWasTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  // The dialog opened, and took the keyboard, before the giveaway had been read.
  useEffect(() => place.current?.querySelector<HTMLElement>('textarea')?.focus(), []);
  return (
    <form ref={place} onSubmit={submit} onKeyDown={saveWithControl} noValidate>
      <p className={styles.lead}>To “{giveaway.title}”.</p>
      <RespondFields values={form.values} set={form.set} />
      <ListAsRead
        list={form.shown}
        error={form.error}
        choices={form.choices}
        isAsked={wasTried}
        onChoose={form.choose}
      />
      {save.error && (
        <p className={styles.problem} role="alert">
          Nothing was logged. {sentenceOf(save.error)} Your list is still here.
        </p>
      )}
      <div className={styles.foot}>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Submit list={form.list} choices={form.choices} isSaving={save.isPending} />
        </div>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement> | KeyboardEvent<HTMLFormElement>): void {
    event.preventDefault();
    const element = event.currentTarget;
    if (focusFirstInvalid(element) || !form.list || save.isPending) return;
    setWasTried(true);
    if (unchosen(form.list, form.choices).length === 0) save.run(form.values, form.list, form.choices);
    else element.querySelector<HTMLElement>('[data-unchosen]')?.focus();
  }

  // Enter belongs to the lines of the list; with Ctrl it saves from there too.
  function saveWithControl(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  }
}

type SubmitProps = { list: PastedList | undefined; choices: Choices; isSaving: boolean };

function Submit({ list, choices, isSaving }: SubmitProps) {
  const formats = useFormats();
  const count = list ? listedPeople(list, choices).length + unchosen(list, choices).length : 0;
  return (
    <Button type="submit" loading={isSaving} disabled={count === 0 || count > MOST_LISTED}>
      {count === 0 ? 'Log responses' : `Log ${formats.counted(count, 'response')}`}
    </Button>
  );
}
