import type { MonthOfReputation } from '../../contract/reputation';
import { formatShare } from '../../domain/format/rate';
import type { Month } from '../../domain/month';
import { shownIndex } from '../../domain/reputation/reputation-index';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './reputation.module.css';

type MonthRowProps = { month: MonthOfReputation; onMonth: (month: Month) => void };

/** One month: each figure with how many it rests on. */
export function MonthRow({ month: of, onMonth }: MonthRowProps) {
  const formats = useFormats();
  const index = shownIndex(of.index);
  return (
    <tr>
      <td>
        <button
          type="button"
          className={styles.month}
          aria-label={`${formats.shortMonth(of.month)}: show what was said`}
          onClick={() => onMonth(of.month)}
        >
          {formats.shortMonth(of.month)}
        </button>
        {of.partial && <span className={styles.quiet}> so far</span>}
      </td>
      <td className={styles.number}>
        {index === null ? <None of="not enough" /> : formats.wholePoints(index)}
      </td>
      <td className={styles.number}>{rating(of, formats) ?? <None />}</td>
      <td className={styles.number}>
        <Score of={of} />
      </td>
      <td className={styles.number}>{mentions(of, formats) ?? <None />}</td>
      <td className={styles.number}>{of.referrals === 0 ? <None /> : formats.count(of.referrals)}</td>
      <td className={styles.number}>{of.thanks === 0 ? <None /> : formats.count(of.thanks)}</td>
      <td className={styles.number}>{replied(of, formats) ?? <None />}</td>
      <td className={styles.number}>{formats.points(of.deposits)}</td>
    </tr>
  );
}

function None({ of = '–' }: { of?: string }) {
  return <span className={styles.quiet}>{of}</span>;
}

function rating({ ratings }: MonthOfReputation, { points, count }: Formats): string | null {
  return ratings.mean === null ? null : `${points(ratings.mean)} from ${count(ratings.count)}`;
}

// The range lies around the adjusted score, so both ends are written out instead of a margin around the other.
function Score({ of: { nps } }: { of: MonthOfReputation }) {
  const { wholePoints, count } = useFormats();
  if (nps === null) return <None />;
  if (nps.tooFew) return <None of={`${count(nps.n)}: too few to read`} />;
  return (
    <>
      {wholePoints(nps.nps)}{' '}
      <span className={styles.quiet}>
        ({wholePoints(nps.lower)} to {wholePoints(nps.upper)}) from {count(nps.n)}
      </span>
    </>
  );
}

function mentions(
  { mentions: { positive, neutral, negative, open } }: MonthOfReputation,
  f: Formats,
): string | null {
  const all = positive + neutral + negative + open;
  if (all === 0) return null;
  const said = [positive > 0 && `${f.count(positive)} good`, negative > 0 && `${f.count(negative)} bad`];
  const rest = neutral + open;
  return [...said, rest > 0 && `${f.count(rest)} other`].filter(Boolean).join(', ');
}

function replied({ reviews }: MonthOfReputation, { count, locale }: Formats): string | null {
  if (reviews.repliedShare === null) return null;
  return `${formatShare(reviews.repliedShare, locale).replace(/[.,]\d/, '')} of ${count(reviews.count)}`;
}
