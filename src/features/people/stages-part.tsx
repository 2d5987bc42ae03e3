import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ContactDetail } from '../../contract/people';
import type { ReachedStage } from '../../contract/results';
import { DayText } from '../../ui/day-text';
import { SectionHeading } from '../../ui/section-heading';
import { sentenceOf } from '../../ui/sentence-of';
import { usePastView } from '../../ui/view-context';
import { useStages } from './get-stages';
import styles from './person.module.css';
import { stageWord } from '../../ui/contact-words';
import { SetStage } from './set-stage-dialog';
import { howItCame } from './stage-words';

/** Which lifecycle stages a contact has reached, newest first, why, and which giveaways it belongs to. */
export function StagesPart({ contact }: { contact: ContactDetail }) {
  const stages = useStages(contact.id);
  const [isSetting, setIsSetting] = useState(false);
  const isNow = usePastView().asOf === null;
  return (
    <section aria-labelledby="person-stages">
      <div className={styles.heading}>
        <SectionHeading id="person-stages">Stages</SectionHeading>
        {isNow && (
          <Button size="compact-sm" variant="subtle" mr={-9} onClick={() => setIsSetting(true)}>
            Set a stage
          </Button>
        )}
      </div>
      {stages.isError && (
        <p className={styles.quiet}>The stages could not be read. {sentenceOf(stages.error)}</p>
      )}
      {stages.data?.length === 0 && <p className={styles.quiet}>No stage yet.</p>}
      {stages.data && stages.data.length > 0 && <History stages={stages.data} />}
      <SetStage contact={contact} opened={isSetting} onClose={() => setIsSetting(false)} />
    </section>
  );
}

function History({ stages }: { stages: readonly ReachedStage[] }) {
  const newestFirst = stages.map((reached, place) => ({ reached, place })).toReversed();
  return (
    <ol className={styles.stages}>
      {newestFirst.map(({ reached, place }) => (
        <li key={place}>
          <DayText day={reached.day} />
          <span>
            <strong>{stageWord(reached.stage)}</strong>
            <span className={styles.quiet}> · {howItCame(reached)}</span>
            {reached.stage !== 'subscriber' && <BelongsTo giveaways={reached.giveaways} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

const MOST_NAMED = 4;

function BelongsTo({ giveaways }: Pick<ReachedStage, 'giveaways'>) {
  if (giveaways.length === 0) return null;
  const rest = giveaways.length - MOST_NAMED;
  return (
    <span className={styles.belongs}>
      belongs to{' '}
      {giveaways.slice(0, MOST_NAMED).map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link href={`/giveaways/${id}`}>{title}</Link>
        </span>
      ))}
      {rest > 0 && ` and ${rest} more`}
    </span>
  );
}
