import { Link } from 'wouter';
import type { ValueView } from '../../contract/value';
import { assertNever } from '../../domain/assert-never';
import { isBesideRange, valueCaveats } from '../../domain/value/caveats';
import type { EvidenceGrade } from '../../domain/value/evidence';
import { missingSentence } from '../../domain/value/missing-words';
import { sharesSentence } from '../../domain/value/verdict';
import { ShareBar } from '../../ui/charts/share-bar';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import styles from './value.module.css';

/** How much of the figure is on record and how much assumed, what is missing, and what to know with it. */
export function AssumedPart({ view: { estimate, assumptions } }: { view: ValueView }) {
  const say = useSay();
  const { basis, value, missing, horizonDays } = estimate;
  return (
    <section aria-labelledby="value-basis">
      <SectionHeading id="value-basis">What it rests on</SectionHeading>
      {value && basis.dataShare !== null && basis.assumptionShare !== null && (
        <>
          <ShareBar
            label={sharesSentence(estimate, say) ?? ''}
            parts={[
              { value: basis.dataShare, text: `${say.share(basis.dataShare)} your own records`, look: 'yes' },
              {
                value: basis.assumptionShare,
                text: `${say.share(basis.assumptionShare)} assumed`,
                look: 'open',
              },
            ]}
          />
          <p className={styles.words}>{sharesSentence(estimate, say)}</p>
        </>
      )}
      {missing.length > 0 && (
        <ul className={styles.notes} aria-label="What is still needed">
          {missing.map((one) => (
            <li key={`${one.what}-${one.before}`}>{missingSentence(one, horizonDays, say)}</li>
          ))}
        </ul>
      )}
      {value && <p className={styles.words}>Evidence, from A to D: {gradeWords(estimate.grade)}.</p>}
      <ul className={styles.notes} aria-label="What to know with it">
        {valueCaveats(estimate, say)
          .filter((caveat) => !isBesideRange(caveat))
          .map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
      </ul>
      <Assumed assumptions={assumptions} hasScenario={estimate.scenario !== null} />
    </section>
  );
}

function Assumed({
  assumptions,
  hasScenario,
}: {
  assumptions: ValueView['assumptions'];
  hasScenario: boolean;
}) {
  const formats = useFormats();
  const say = useSay();
  const { ownerRate, ownerSpendCents, ownerRateWeight, assumedLift, horizonDays } = assumptions;
  return (
    <p className={styles.words}>
      Where records are thin, it assumes that {say.share(ownerRate)} of people buy within{' '}
      {formats.counted(horizonDays, 'day')}, counting as much as{' '}
      {formats.counted(ownerRateWeight, 'person', 'people')}, and that somebody who buys spends{' '}
      {formats.money(ownerSpendCents)}.
      {hasScenario && ` Your assumption: credit adds ${say.sharePoints(assumedLift)} points to that share.`}{' '}
      <Link href="/settings?part=assumptions">Change what it assumes</Link>
    </p>
  );
}

function gradeWords(grade: EvidenceGrade): string {
  switch (grade) {
    case 'A':
      return 'A, chosen at random';
    case 'B':
      return 'B, two groups compared, and every check passed';
    case 'C':
      return 'C, two groups compared';
    case 'D':
      return 'D, assumptions alone';
    default:
      return assertNever(grade);
  }
}
