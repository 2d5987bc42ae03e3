import type { MonthOfReputation, ReputationView } from '../../contract/reputation';
import { FEWEST_SIGNALS, LEAST_COVERAGE, shownIndex } from '../../domain/reputation/reputation-index';
import { formatShare } from '../../domain/format/rate';
import { INDEX_PART_IDS } from '../../domain/reputation/index-part';
import { apportionSigned } from '../../domain/statement/apportion';
import { MonthLine } from '../../ui/charts/month-line';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { partWord } from './reading-words';
import styles from './reputation.module.css';

/** What counts as a signal. */
const SIGNALS = 'ratings, survey answers, good or bad mentions, referrals';
const SCALE = { min: 0, max: 100 };

/** The index of the last full month, its line, and what each part adds to it. */
export function IndexPart({ view: { months, at } }: { view: ReputationView }) {
  const formats = useFormats();
  const here = at === null ? undefined : months[at];
  if (!here) return null;
  const index = shownIndex(here.index);
  const points = months
    .slice(0, (at ?? 0) + 1)
    .map(({ month, index: of }) => ({ month, value: shownIndex(of) }));
  return (
    <section aria-labelledby="reputation-index">
      <SectionHeading id="reputation-index">
        Reputation index, {formats.month(here.month)}
        {here.partial && ' so far'}
      </SectionHeading>
      {index === null ? (
        <NotYet here={here} />
      ) : (
        <>
          <p className={styles.figure}>
            {formats.wholePoints(index)} <small>of 100</small>
          </p>
          <p className={styles.basis}>
            From {formats.counted(here.index.signals, 'signal')} in three months ({SIGNALS}),{' '}
            {formats.count(here.index.parts.length)} of {formats.counted(INDEX_PART_IDS.length, 'part')}. It
            describes what was said; it estimates nothing.
          </p>
        </>
      )}
      {points.filter(({ value }) => value !== null).length > 1 && (
        <MonthLine points={points} label="Reputation index" write={formats.wholePoints} scale={SCALE} />
      )}
      {index !== null && <PartsTable here={here} index={index} />}
    </section>
  );
}

function NotYet({ here: { index } }: { here: MonthOfReputation }) {
  const { counted, locale } = useFormats();
  return (
    <p className={styles.verdict}>
      Not enough data yet. This needs at least {counted(FEWEST_SIGNALS, 'signal')} in three months ({SIGNALS}
      ), from parts of at least {formatShare(LEAST_COVERAGE, locale)} of the weight, such as ratings alone;
      you have {counted(index.signals, 'signal')} and {formatShare(index.coverage, locale)}.
    </p>
  );
}

function PartsTable({ here, index }: { here: MonthOfReputation; index: number }) {
  const { points, wholePoints, locale } = useFormats();
  // As printed they add up.
  const adds = apportionSigned(
    here.index.parts.map((part) => part.points),
    index,
  );
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">Made of</th>
          <th scope="col" className={styles.number}>
            Score of 100
          </th>
          <th scope="col" className={styles.number}>
            Weight
          </th>
          <th scope="col" className={styles.number}>
            Adds
          </th>
        </tr>
      </thead>
      <tbody>
        {here.index.parts.map((part, at) => (
          <tr key={part.id}>
            <td>{partWord(part.id)}</td>
            <td className={styles.number}>{wholePoints(part.score)}</td>
            <td className={styles.number}>{formatShare(part.weight, locale)}</td>
            <td className={styles.number}>{points(adds[at] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Together
          </th>
          <td className={styles.number}>{points(index)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
