import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import type { CardVersions } from '../../contract/rate-cards';
import type { Day } from '../../domain/day';
import { ENTRY_CLASSES, type RateCard } from '../../domain/ledger/rate-card';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { type Formats, useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { CardAudience } from './card-audience';
import { CardFading } from './card-fading';
import { CardKinds } from './card-kinds';
import { CardPreviewPart } from './card-preview-part';
import { CardTiers } from './card-tiers';
import { LeaveDialog } from './leave-dialog';
import styles from './rate-card-editor.module.css';
import { useSaveCard } from './save-rate-card';
import { type CardForm, useCardForm } from './use-card-form';
import { useLeaveGuard } from './use-leave-guard';

const BACK = '/settings';

/** The newest card as a form, with what the change would do beside it. */
export function RateCardEditor({ cards, newest }: { cards: CardVersions; newest: RateCard }) {
  const { today } = useOpenBook();
  const formats = useFormats();
  const announce = useAnnounce();
  const form = useCardForm(cards, newest, today);
  const guard = useLeaveGuard(form.isChanged);
  const save = useSaveCard();
  const element = useRef<HTMLFormElement>(null);
  useFocusOnProblem(element, form.attempts);
  const { takesEffectOn } = form.values;
  return (
    <form ref={element} className={styles.editor} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        {ENTRY_CLASSES.map((cls) => (
          <section key={cls} className={styles.part}>
            <CardKinds form={form} cls={cls} />
            <CardFading form={form} cls={cls} />
          </section>
        ))}
        <p className={styles.hint}>
          Kinds that stay are those Trust Bank posts with by itself: giveaways, webinars somebody attended,
          complaints, and what puts them right. Empty under “Most a day” is any number.
        </p>
        <section className={styles.part}>
          <CardTiers form={form} />
        </section>
        <section className={styles.part}>
          <CardAudience form={form} />
        </section>
        <section className={styles.part}>
          <TakesEffect form={form} cards={cards} newest={newest} today={today} />
        </section>
      </div>
      <CardPreviewPart form={form} />
      <div className={styles.foot}>
        {save.isError && (
          <p className={styles.problem} role="alert">
            This card was not saved. {sentenceOf(save.error)} What you wrote is still here.
          </p>
        )}
        <Button type="submit" loading={save.isPending} disabled={!form.isChanged}>
          {takesEffectOn === null ? 'Use this card' : `Use this card from ${formats.day(takesEffectOn)}`}
        </Button>
        <Button variant="default" component="a" href={`#${BACK}`}>
          Cancel
        </Button>
      </div>
      <LeaveDialog guard={guard} />
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    form.attempt();
    if (save.isPending || focusFirstInvalid(event.currentTarget)) return;
    if (!form.isComplete || takesEffectOn === null) return;
    const { kinds, tiers, ...rest } = form.draft;
    save.mutate(
      { draft: { ...rest, kinds: [...kinds], tiers: [...tiers] }, takesEffectOn },
      {
        onSuccess: () => {
          announce.done(`Changed the rate card from ${formats.day(takesEffectOn)}.`);
          guard.goFreely(BACK);
        },
      },
    );
  }
}

type TakesEffectProps = { form: CardForm; cards: CardVersions; newest: RateCard; today: Day };

function TakesEffect({ form, cards, newest, today }: TakesEffectProps) {
  const formats = useFormats();
  const { takesEffectOn } = form.values;
  return (
    <div className={styles.day}>
      <DayField
        label="This card takes effect on"
        value={takesEffectOn}
        onChange={(day) => form.set({ takesEffectOn: day })}
        today={today}
        error={form.isEarly ? whyNotBefore(cards, newest, formats) : missing()}
      />
    </div>
  );

  function missing(): string | null {
    return takesEffectOn === null && form.attempts > 0 ? 'A card takes effect on some day.' : null;
  }
}

function whyNotBefore({ lockedThrough, earliest }: CardVersions, newest: RateCard, formats: Formats): string {
  if (lockedThrough !== null && lockedThrough >= newest.takesEffectOn) {
    return `Everything up to ${formats.day(lockedThrough)} is closed, and closed months never change. Choose ${formats.day(earliest)} or later.`;
  }
  return `The card before this one takes effect on ${formats.day(earliest)}. Choose that day or a later one.`;
}

// What is wrong is marked once the form was asked to save; then the first of it has the keyboard.
function useFocusOnProblem(form: { readonly current: HTMLFormElement | null }, attempts: number): void {
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
  }, [form, attempts]);
}
