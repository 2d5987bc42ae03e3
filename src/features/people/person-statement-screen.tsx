import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { PersonPaper as Paper } from '../../contract/shell';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PersonPaper } from '../../ui/statement-paper/person-paper';
import { useDayLookedAt, usePastView } from '../../ui/view-context';
import { usePersonStatement } from './get-person-statement';
import { PeriodField } from './period-field';
import { usePrintPerson, useSavePersonPdf } from './put-person-on-paper';
import styles from './person-statement.module.css';
import { type StatementPeriod, daysOfPeriod } from './statement-period';

/** A contact's own statement as it will be printed, over days the owner chooses. */
export function PersonStatementScreen() {
  const id = Number(useParams()['id']);
  const view = usePastView();
  const last = useDayLookedAt();
  const [period, setPeriod] = useState<StatementPeriod>({ type: 'all' });
  const paper: Paper = { id, ...daysOfPeriod(period), ...view };
  const statement = usePersonStatement(paper);
  const whole = usePersonStatement({ id, from: null, to: null, ...view });
  const name = statement.data?.person.name;
  return (
    <>
      <nav aria-label="Back" className={styles.back}>
        <Link href={`/people/${id}`}>{name ?? 'Back to the person'}</Link>
      </nav>
      <PageHeader title={name === undefined ? 'Statement' : `Statement of ${name}`} past>
        {name !== undefined && <PaperButtons paper={paper} name={name} />}
      </PageHeader>
      {statement.isError ? (
        <ErrorState
          what="The statement could not be drawn up"
          error={statement.error}
          onRetry={() => void statement.refetch()}
        />
      ) : (
        <>
          <PeriodField period={period} onChange={setPeriod} first={whole.data?.from ?? last} last={last} />
          <section
            className={styles.sheet}
            data-paper
            aria-label="Statement as it will be printed"
            aria-busy={statement.isPlaceholderData || statement.isPending}
          >
            {statement.data && <PersonPaper statement={statement.data} />}
          </section>
        </>
      )}
    </>
  );
}

function PaperButtons({ paper, name }: { paper: Paper; name: string }) {
  const save = useSavePersonPdf();
  const print = usePrintPerson();
  return (
    <>
      <Button variant="default" loading={print.isPending} onClick={() => print.mutate(paper)}>
        Print
      </Button>
      <Button loading={save.isPending} onClick={() => save.mutate({ paper, name })}>
        Save PDF
      </Button>
    </>
  );
}
