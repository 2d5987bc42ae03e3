import { NOBODY_NAMED } from './audience-words';
import { CardNumber } from './card-number';
import styles from './rate-card-editor.module.css';
import type { CardForm } from './use-card-form';

/** What one person of an audience counts for, against one who is named. */
export function CardAudience({ form }: { form: CardForm }) {
  const { audienceFactor } = form.values;
  return (
    <>
      <h2 className={styles.heading}>People nobody named</h2>
      <div className={styles.fading} onBlur={() => form.leave('audienceFactor')}>
        <span>Somebody reached without a name counts for</span>
        <span className={styles.short}>
          <CardNumber
            name="Percent somebody reached without a name counts for"
            value={audienceFactor === null ? null : Math.round(audienceFactor * 1e6) / 1e4}
            onChange={(value) =>
              form.set({ audienceFactor: value === null ? null : Math.round(value * 1e4) / 1e6 })
            }
            digits={4}
            error={form.problem('audienceFactor')}
          />
        </span>
        <span>% of somebody named.</span>
      </div>
      <p className={styles.sentence}>{NOBODY_NAMED}</p>
    </>
  );
}
