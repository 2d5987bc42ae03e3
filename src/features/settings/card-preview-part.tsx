import { VisuallyHidden } from '@mantine/core';
import type { CardPreview } from '../../contract/rate-cards';
import type { Day } from '../../domain/day';
import { useOpenBook } from '../../ui/book-context';
import { ErrorState } from '../../ui/error-state';
import { type Formats, useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import { CardTierEffect } from './card-tier-effect';
import { useCardPreview, useCardRestated } from './preview-rate-card';
import styles from './card-preview.module.css';
import { differenceSentence } from './rate-card-difference-words';
import type { CardForm } from './use-card-form';
import { useSettledChange } from './use-settled-change';

/** What the card would do, said before it is saved. */
export function CardPreviewPart({ form }: { form: CardForm }) {
  const change = useSettledChange(form);
  const preview = useCardPreview(change);
  const formats = useFormats();
  const isShown = form.differences.length > 0 && form.isComplete;
  return (
    <aside className={styles.preview} aria-labelledby="card-preview">
      <SectionHeading id="card-preview">What this would do</SectionHeading>
      {!isShown && <p className={styles.quiet}>{quietSentence(form)}</p>}
      {isShown && (
        <>
          <ul className={styles.changes}>
            {form.differences.map((difference) => (
              <li key={JSON.stringify(difference)}>{differenceSentence(difference, formats)}</li>
            ))}
          </ul>
          {preview.isError && (
            <ErrorState
              what="The preview could not be made"
              error={preview.error}
              onRetry={() => void preview.refetch()}
            />
          )}
          {preview.data && !preview.isError && (
            <Effect preview={preview.data} takesEffectOn={form.values.takesEffectOn} change={change} />
          )}
        </>
      )}
      <VisuallyHidden role="status">
        {isShown && preview.data && !preview.isPlaceholderData ? spoken(preview.data, formats) : ''}
      </VisuallyHidden>
    </aside>
  );
}

type EffectProps = {
  preview: CardPreview;
  takesEffectOn: Day | null;
  change: Parameters<typeof useCardRestated>[0];
};

function Effect({ preview, takesEffectOn, change }: EffectProps) {
  const formats = useFormats();
  const { today } = useOpenBook();
  const restated = useCardRestated(change);
  const { balanceBefore, balanceAfter, unfaded, on, entriesKept } = preview;
  return (
    <>
      <p className={styles.caption}>
        The balance {on === today ? 'today' : `on ${formats.day(on)}, were nothing posted until then`}
      </p>
      <p className={styles.balance}>
        <Points value={balanceBefore} /> <span aria-hidden>→</span> <VisuallyHidden>becomes</VisuallyHidden>{' '}
        <Points value={balanceAfter} />{' '}
        <span className={styles.change}>
          <Points value={balanceAfter - balanceBefore} change />
        </span>
      </p>
      <p className={styles.note}>
        <Points value={unfaded} /> without fading, before and after.
      </p>
      {restated.data && (
        <p className={styles.note}>
          Had this card been in force all along, it would be <Points value={restated.data.balance} />.
        </p>
      )}
      {takesEffectOn !== null && (
        <p className={styles.note}>{keptSentence(entriesKept, takesEffectOn, formats)}</p>
      )}
      {takesEffectOn !== null && takesEffectOn < today && (
        <p className={styles.note}>
          Balances from {formats.day(takesEffectOn)} on are shown by this card; every day before it stays as
          it was.
        </p>
      )}
      <CardTierEffect preview={preview} />
    </>
  );
}

function quietSentence({ isChanged, isComplete }: CardForm): string {
  if (!isChanged) return 'Nothing is changed yet. Change something, and what it would do stands here.';
  if (!isComplete) return 'What it would do stands here as soon as every field is filled in.';
  return 'This card says the same as the one before it.';
}

function keptSentence(entries: number, from: Day, formats: Formats): string {
  const rule = `What happens on ${formats.day(from)} or later is worth what this card says when you log it.`;
  if (entries === 0) return rule;
  const kept = formats.counted(entries, 'entry of those days is', 'entries of those days are');
  return `${rule} ${kept} in the book already and ${entries === 1 ? 'keeps its' : 'keep their'} points.`;
}

function spoken({ balanceBefore, balanceAfter, moved }: CardPreview, formats: Formats): string {
  const tiers =
    moved.total === 0 ? 'Nobody changes' : formats.counted(moved.total, 'person changes', 'people change');
  return `The balance goes from ${formats.points(balanceBefore)} to ${formats.points(balanceAfter)}. ${tiers} tier.`;
}
