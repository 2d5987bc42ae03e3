import type { ReactNode } from 'react';
import type { ConversionValue } from '../../domain/value/conversion-value';
import type { CentsRange } from '../../domain/value/value-range';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import styles from './value.module.css';

type BesidePartProps = { estimate: ConversionValue; margin: number | null };

/** What stands beside the figure and is never part of it. */
export function BesidePart({ estimate, margin }: BesidePartProps) {
  const formats = useFormats();
  const say = useSay();
  const { atRisk, scenario, sales, value } = estimate;
  const contribution = value?.contribution ?? null;
  if (!atRisk && !scenario && !sales && !contribution) return null;
  return (
    <section className={`${styles.part} ${styles.beside}`} aria-label="Beside the value, not part of it">
      {contribution && margin !== null && (
        <Beside title="Contribution" range={contribution}>
          What is left of it after goods are paid for, at your gross margin of {say.share(margin)}.
        </Beside>
      )}
      {atRisk && (
        <Beside title="Value at risk" range={atRisk}>
          What {formats.counted(atRisk.overdrawn, 'overdrawn person is', 'overdrawn people are')} expected to
          spend beyond people with the same buying history and no balance; less than nothing is a loss. Never
          netted into the value.
        </Beside>
      )}
      {scenario && (
        <Beside title="Your own assumptions" range={scenario}>
          What your own assumptions would mean. Not your records, and no part of the value.
        </Beside>
      )}
      {sales && (
        <Beside title="Everybody’s sales" range={sales}>
          What all people in the book are expected to buy in {formats.counted(estimate.horizonDays, 'day')}.
          This forecast is what the track record checks.
        </Beside>
      )}
    </section>
  );
}

function Beside({ title, range, children }: { title: string; range: CentsRange; children: ReactNode }) {
  const say = useSay();
  return (
    <div>
      <SectionHeading>{title}</SectionHeading>
      <p className={styles.amount}>
        {say.money(range.lowerCents)} – {say.money(range.upperCents)}
      </p>
      <p>
        Middle {say.money(range.middleCents)}, {say.share(range.level)} range. {children}
      </p>
    </div>
  );
}
