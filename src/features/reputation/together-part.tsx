import type { ReputationView } from '../../contract/reputation';
import { shownIndex } from '../../domain/reputation/reputation-index';
import { formatRate } from '../../domain/format/rate';
import { MonthLine } from '../../ui/charts/month-line';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import styles from './reputation.module.css';

/** Reputation beside the deposits of the same months, and whether the two move together. */
export function TogetherPart({ view: { months, together } }: { view: ReputationView }) {
  const formats = useFormats();
  const full = months.filter(({ partial }) => !partial);
  const deposits = full.map(({ month, deposits: value }) => ({ month, value }));
  const indexes = full.map(({ month, index }) => ({ month, value: shownIndex(index) }));
  return (
    <section className={styles.part} aria-labelledby="reputation-together">
      <SectionHeading id="reputation-together">Beside your deposits</SectionHeading>
      <p className={styles.verdict}>{together.sentence}</p>
      {full.length > 1 && (
        <div className={styles.pair}>
          <Named name="Points deposited in the month">
            <MonthLine points={deposits} label="Points deposited" write={formats.wholePoints} height={72} />
          </Named>
          {indexes.some(({ value }) => value !== null) && (
            <Named name="Reputation index at its end">
              <MonthLine
                points={indexes}
                label="Reputation index beside it"
                write={formats.wholePoints}
                scale={{ min: 0, max: 100 }}
                height={72}
              />
            </Named>
          )}
        </div>
      )}
      <Lags together={together} />
    </section>
  );
}

function Named({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <p className={styles.quiet}>{name}</p>
      {children}
    </div>
  );
}

function Lags({ together }: Pick<ReputationView, 'together'>) {
  const formats = useFormats();
  if (together.status !== 'early' && together.status !== 'read') return null;
  const { lags, p } = together.finding;
  return (
    <details className={styles.how}>
      <summary>How this is worked out</summary>
      <p>
        Both series without their steady trend and without what each carries over from its own month before;
        then how closely their orders agree, with reputation up to three months later (1 is in step, −1 is the
        opposite, 0 is neither).
        {together.status === 'read' &&
          ` Chance alone brings the closest of them this far in ${formatRate(Math.round(p * 1000) / 10, formats.locale)} of 100 shuffles.`}
      </p>
      <ul>
        {lags
          .map((rho, lag) => [lag, rho] as const)
          .map(([lag, rho]) => (
            <li key={lag}>
              {lag === 0 ? 'Same month' : `${formats.counted(lag, 'month')} later`}:{' '}
              {rho === null ? 'nothing to compare' : formatRate(Math.round(rho * 100) / 100, formats.locale)}
            </li>
          ))}
      </ul>
    </details>
  );
}
