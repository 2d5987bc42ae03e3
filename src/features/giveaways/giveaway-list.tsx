import { useDeferredValue, useMemo } from 'react';
import type { GiveawayRow } from '../../contract/giveaways';
import type { CreditModel, ResultsView } from '../../contract/results';
import type { Sort } from '../../ui/data-table/column';
import { useKeptState } from '../../ui/kept-state';
import { GiveawayListRow } from './giveaway-list-row';
import { PlannedRows } from './planned-rows';
import { NEWEST_FIRST, inOrder } from './result-order';
import styles from './results.module.css';
import { SortHeading } from './sort-heading';

type GiveawayListProps = {
  results: ResultsView;
  planned: readonly GiveawayRow[];
  model: CreditModel;
};

const AT_ONCE = 40;

/** Every giveaway with what came of it, in the order of any column. */
export function GiveawayList({ results, planned, model }: GiveawayListProps) {
  const [sort, setSort] = useKeptState<Sort>('giveaways', NEWEST_FIRST);
  const ordered = useMemo(() => inOrder(results.giveaways, sort, model), [results.giveaways, sort, model]);
  // Hundreds of rows are drawn after the first, which are all that is seen of them.
  const rows = useDeferredValue(ordered, ordered.slice(0, AT_ONCE));
  const by = { sort, onSort: setSort };
  return (
    <table className={styles.list} aria-label="Giveaways">
      <thead>
        <tr>
          <SortHeading id="days" {...by}>
            Days
          </SortHeading>
          <SortHeading id="title" words {...by}>
            Title
          </SortHeading>
          <SortHeading id="kind" words className={styles.wideOnly} {...by}>
            Kind
          </SortHeading>
          <Figures by={by} />
        </tr>
      </thead>
      <tbody>
        <PlannedRows planned={planned} />
        {rows.map((result) => (
          <GiveawayListRow key={result.id} result={result} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function Figures({ by }: { by: { sort: Sort; onSort: (sort: Sort) => void } }) {
  const number = styles.number;
  return (
    <>
      <SortHeading id="reached" className={number} {...by}>
        Reached
      </SortHeading>
      <SortHeading id="responded" className={number} {...by}>
        Responded
      </SortHeading>
      <SortHeading id="leads" className={`${number} ${styles.wideOnly}`} {...by}>
        Leads
      </SortHeading>
      <SortHeading id="qualified" className={number} {...by}>
        Qualified
      </SortHeading>
      <SortHeading id="bought" className={number} {...by}>
        Bought
      </SortHeading>
      <SortHeading id="cost" className={number} {...by}>
        Cost
      </SortHeading>
      <SortHeading id="costPerLead" className={number} {...by}>
        Per qualified lead
      </SortHeading>
      <SortHeading id="credit" className={number} {...by}>
        Credited sales
      </SortHeading>
    </>
  );
}
