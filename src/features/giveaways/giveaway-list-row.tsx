import { memo } from 'react';
import { Link } from 'wouter';
import type { CreditModel, GiveawayResult } from '../../contract/results';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { GiveawayDays } from './giveaway-days';
import { giveawayWord } from './giveaway-words';
import { Nothing } from './nothing';
import { costPerLeadWords, hoursWords } from './result-words';
import styles from './results.module.css';

type GiveawayListRowProps = { result: GiveawayResult; model: CreditModel };

/** One giveaway: what it was, how far people came, what it cost and what is credited to it. */
export const GiveawayListRow = memo(function GiveawayListRow({ result, model }: GiveawayListRowProps) {
  const { counts } = result.funnel;
  const credit = result.credits[model];
  return (
    <tr>
      <td className={styles.days}>
        <GiveawayDays giveaway={result} />
      </td>
      <td className={styles.title}>
        <Link to={`/giveaways/${result.id}`}>{result.title}</Link>
        <small className={styles.narrowOnly}>{giveawayWord(result.kind)}</small>
      </td>
      <td className={styles.wideOnly}>{giveawayWord(result.kind)}</td>
      <Count of={counts.reached} />
      <Count of={counts.responded} />
      <Count of={counts.leads} className={styles.wideOnly} />
      <CountOf x={counts.qualified} n={counts.leads} />
      <CountOf x={counts.bought} n={counts.leads} />
      <Cost result={result} />
      <PerLead result={result} />
      <td className={styles.number}>{credit === null ? <Nothing /> : <Money cents={credit} whole />}</td>
    </tr>
  );
});

function Count({ of, className = '' }: { of: number | null; className?: string | undefined }) {
  const formats = useFormats();
  const text = of === null ? <span className={styles.quiet}>not counted</span> : formats.count(of);
  return <td className={`${styles.number} ${className}`}>{text}</td>;
}

function CountOf({ x, n }: { x: number; n: number }) {
  const formats = useFormats();
  return (
    <td className={styles.number}>
      {n === 0 ? (
        <Nothing />
      ) : (
        <>
          {formats.count(x)} <span className={styles.quiet}>of {formats.count(n)}</span>
        </>
      )}
    </td>
  );
}

function Cost({ result: { cost } }: { result: GiveawayResult }) {
  const formats = useFormats();
  return (
    <td className={styles.number}>
      <Money cents={cost.totalCents} whole />
      {cost.minutes > 0 && <small>with {hoursWords(cost.minutes, formats)}</small>}
    </td>
  );
}

function PerLead({ result }: { result: GiveawayResult }) {
  const words = costPerLeadWords(result.costPerLead, useFormats());
  return (
    <td className={styles.number}>
      {words === null ? <Nothing /> : words.figure}
      {words !== null && words.range !== '' && <small>{words.range}</small>}
    </td>
  );
}
