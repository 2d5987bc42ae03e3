import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MonthOfReputation } from '../../contract/reputation';
import type { Month } from '../../domain/month';
import { SectionHeading } from '../../ui/section-heading';
import { MonthRow } from './month-row';
import styles from './reputation.module.css';

const FEW = 12;

type MonthsPartProps = { months: readonly MonthOfReputation[]; onMonth: (month: Month) => void };

/** What was said month by month, newest first; a month opens what was said in it. */
export function MonthsPart({ months, onMonth }: MonthsPartProps) {
  const [isAll, setIsAll] = useState(false);
  const newest = months.toReversed();
  return (
    <section className={styles.part} aria-labelledby="reputation-months">
      <SectionHeading id="reputation-months">Month by month</SectionHeading>
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <Figures of="Index" />
            <Figures of="Rating" />
            <Figures of="Survey score" />
            <Figures of="Mentions" />
            <Figures of="Referrals" />
            <Figures of="Thanks" />
            <Figures of="Replied to" />
            <Figures of="Deposits" />
          </tr>
        </thead>
        <tbody>
          {(isAll ? newest : newest.slice(0, FEW)).map((month) => (
            <MonthRow key={month.month} month={month} onMonth={onMonth} />
          ))}
        </tbody>
      </table>
      {months.length > FEW && !isAll && (
        <Button variant="default" className={styles.more ?? ''} onClick={() => setIsAll(true)}>
          Show all {months.length} months
        </Button>
      )}
    </section>
  );
}

function Figures({ of }: { of: string }) {
  return (
    <th scope="col" className={styles.number}>
      {of}
    </th>
  );
}
