import { useState } from 'react';
import type { GiveawayResult } from '../../contract/results';
import type { FunnelStep } from '../../domain/giveaways/funnel';
import { SectionHeading } from '../../ui/section-heading';
import { CountButton } from './count-button';
import { stepName } from './funnel-words';
import { type PeopleAsked, PeopleDialog } from './people-dialog';
import styles from './results.module.css';

const FACTS = [
  'registered',
  'attended',
  'stayed',
  'downloaded',
  'replied',
  'customers',
  'bought_again',
] as const;

type FunnelFactsProps = { result: GiveawayResult; lookbackDays: number };

/** What is not a step of the funnel: how people responded, who was a customer already, how long it took. */
export function FunnelFacts({ result, lookbackDays }: FunnelFactsProps) {
  const [opened, setOpened] = useState<PeopleAsked | null>(null);
  const open = (step: FunnelStep): void => setOpened({ which: { giveawayId: result.id }, step });
  const { counts } = result.funnel;
  const facts = FACTS.flatMap((step) => {
    const count = counts[step];
    return count === null || count === 0 ? [] : [{ step, count }];
  });
  return (
    <section aria-labelledby="giveaway-facts">
      <SectionHeading id="giveaway-facts">Of those who responded</SectionHeading>
      {facts.length === 0 && <p className={styles.quiet}>Nobody is on record yet.</p>}
      <dl className={styles.parts}>
        {facts.map(({ step, count }) => (
          <div key={step}>
            <dt>{step === 'stayed' ? 'Stayed for half of it or longer' : stepName(step)}</dt>
            <dd>
              <CountButton step={step} count={count} onOpen={open} />
            </dd>
          </div>
        ))}
      </dl>
      {counts.attended > 0 && counts.stayed === null && (
        <p className={styles.basis}>Who stayed cannot be said: its length is not on record.</p>
      )}
      <PeopleDialog asked={opened} lookbackDays={lookbackDays} onClose={() => setOpened(null)} />
    </section>
  );
}
