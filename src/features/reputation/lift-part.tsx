import type { ReputationView } from '../../contract/reputation';
import { assertNever } from '../../domain/assert-never';
import { addMonths } from '../../domain/month';
import type { LiftPart as Part, ReputationLift } from '../../domain/reputation/reputation-lift';
import { LIFT_MONTHS } from '../../domain/reputation/reputation-lift';
import { apportionSigned } from '../../domain/statement/apportion';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import { RatesPart } from './rates-part';
import { partWord } from './reading-words';
import styles from './reputation.module.css';

/** The index against six months ago, part by part, and how often referrals and reviews come. */
export function LiftPart({ view: { lift, rates, atMonth } }: { view: ReputationView }) {
  const formats = useFormats();
  if (lift === null || atMonth === null) return null;
  const before = formats.month(addMonths(atMonth, -LIFT_MONTHS));
  return (
    <section aria-labelledby="reputation-lift">
      <SectionHeading id="reputation-lift">Against six months ago</SectionHeading>
      {lift.status === 'shown' ? (
        <>
          <p className={styles.verdict}>
            <strong>
              <Points value={printedLift(lift)} change /> points
            </strong>
            : {formats.points(lift.before)} in {before}, {formats.points(lift.now)} in{' '}
            {formats.month(atMonth)}.
          </p>
          <LiftTable parts={lift.parts} points={printedLift(lift)} />
        </>
      ) : (
        <p className={styles.verdict}>{missingText(lift.missing, before)}</p>
      )}
      {rates && <RatesPart rates={rates} />}
    </section>
  );
}

// Both ends as they are printed: the figures on the page add up.
function printedLift({ before, now }: { readonly before: number; readonly now: number }): number {
  return (Math.round(now * 10) - Math.round(before * 10)) / 10;
}

type Missing = Extract<ReputationLift, { status: 'not_enough' }>['missing'];

function missingText(missing: Missing, before: string): string {
  switch (missing) {
    case 'earlier_month':
      return `Not enough data yet. This compares with ${before}, before your first reading.`;
    case 'index_before':
      return `Not enough data yet. There was too little in ${before} for an index to compare with.`;
    case 'index_now':
      return 'Not enough data yet. There is no index to compare.';
    default:
      return assertNever(missing);
  }
}

function LiftTable({ parts, points }: { parts: readonly Part[]; points: number }) {
  const { wholePoints } = useFormats();
  const moves = apportionSigned(
    parts.map((part) => part.points),
    points,
  );
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col" className={styles.number}>
            Then
          </th>
          <th scope="col" className={styles.number}>
            Now
          </th>
          <th scope="col" className={styles.number}>
            Moves it by
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, at) => (
          <tr key={part.id}>
            <td>{partWord(part.id)}</td>
            <td className={styles.number}>{part.before === null ? 'none' : wholePoints(part.before)}</td>
            <td className={styles.number}>{part.now === null ? 'none' : wholePoints(part.now)}</td>
            <td className={styles.number}>
              <Points value={moves[at] ?? 0} change />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Together
          </th>
          <td className={styles.number}>
            <Points value={points} change />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
