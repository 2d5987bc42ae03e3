import { type ReactNode, useState } from 'react';
import type { ResultsView } from '../../contract/results';
import type { GiveawayCost } from '../../domain/giveaways/cost';
import { type Formats, useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { type JourneysAsked, JourneysDialog } from './journeys-dialog';
import {
  type EstimateWords,
  NOT_ENOUGH,
  costPerLeadWords,
  hoursWords,
  leadsPerGiveawayWords,
} from './result-words';
import styles from './results.module.css';

/** What all giveaways came to together: two estimates with their ranges, and where the sales came from. */
export function ResultFigures({ results }: { results: ResultsView }) {
  const formats = useFormats();
  const { leadsPerGiveaway, costPerLead, qualified } = results.all;
  const { total = 0, giveaways = 0 } = leadsPerGiveaway ?? {};
  // Customers who meet the rule are no leads: the rule’s own count in Settings has them too.
  const who = total === 0 ? '' : `, of ${formats.counted(qualified, 'person', 'people')} not yet customers`;
  const of = `${formats.counted(total, 'qualified lead')} over ${formats.counted(giveaways, 'giveaway')}${who}`;
  return (
    <div className={styles.figures}>
      <Estimate
        name="Qualified leads per giveaway"
        words={leadsPerGiveawayWords(leadsPerGiveaway, formats)}
        of={of}
      />
      <Estimate
        name="Cost per qualified lead"
        words={costPerLeadWords(costPerLead, formats)}
        of={costWords(results.all.cost, formats)}
      />
      <Sales results={results} />
    </div>
  );
}

// Hours without a cost are in no sum: they are said beside it.
function costWords({ totalCents, uncostedMinutes }: GiveawayCost, formats: Formats): string {
  const all = `${formats.wholeMoney(totalCents)} in all`;
  if (uncostedMinutes === 0) return `${all}, hours included`;
  return `${all}, not counting ${hoursWords(uncostedMinutes, formats)} without a cost on record`;
}

type EstimateProps = { name: string; words: EstimateWords | null; of: ReactNode };

function Estimate({ name, words, of }: EstimateProps) {
  return (
    <section>
      <SectionHeading>{name}</SectionHeading>
      {words === null ? (
        <p className={styles.unsaid}>{NOT_ENOUGH}</p>
      ) : (
        <p className={styles.figure}>
          {words.figure} <small>{words.range}</small>
        </p>
      )}
      <p className={styles.basis}>{of}</p>
    </section>
  );
}

// Every model leaves the same sales over.
const UNATTRIBUTED: JourneysAsked = { giveaway: null, model: 'position' };

function Sales({ results }: { results: ResultsView }) {
  const { wholeMoney, money } = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const { netCents, unattributedCents, unallocatedRefundsCents } = results;
  return (
    <section>
      <SectionHeading>Sales after a giveaway</SectionHeading>
      <p className={styles.figure} data-counted>
        {wholeMoney((netCents - unattributedCents - unallocatedRefundsCents) as typeof netCents)}{' '}
        <small>of {wholeMoney(netCents)}</small>
      </p>
      <p className={styles.basis}>
        <button type="button" className={styles.opens} onClick={() => setIsOpen(true)}>
          {money(unattributedCents)}
        </button>{' '}
        had no giveaway on record in the {results.windows.attributionDays} days before
        {unallocatedRefundsCents !== 0 &&
          `; ${money(unallocatedRefundsCents)} are refunds of no sale on record`}
      </p>
      <JourneysDialog
        asked={isOpen ? UNATTRIBUTED : null}
        windows={results.windows}
        onClose={() => setIsOpen(false)}
      />
    </section>
  );
}
