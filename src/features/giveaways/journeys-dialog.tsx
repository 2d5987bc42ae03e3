import { Button, Modal } from '@mantine/core';
import type { ResultsView } from '../../contract/results';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { type RuleModel, modelName } from './credit-models';
import { JourneyTable } from './journey-table';
import { journeysFormula } from './journey-words';
import { useJourneys } from './list-journeys';
import styles from './results.module.css';
import { useLast } from './use-last';

/** Which credit’s sales are shown; `giveaway` null are those that no giveaway came before. */
export type JourneysAsked = {
  readonly giveaway: { readonly id: number; readonly title: string } | null;
  readonly model: RuleModel;
};

type JourneysDialogProps = {
  /** Null while it is closed. */
  asked: JourneysAsked | null;
  windows: ResultsView['windows'];
  onClose: () => void;
};

/** The sales behind a credit, in a dialog. */
export function JourneysDialog({ asked, windows, onClose }: JourneysDialogProps) {
  const shown = useLast(asked);
  return (
    <Modal opened={asked !== null} onClose={onClose} title={shown && titleOf(shown)} size={860}>
      {shown && <JourneysBehind {...shown} windows={windows} onLeave={onClose} />}
    </Modal>
  );
}

function titleOf({ giveaway, model }: JourneysAsked): string {
  return giveaway === null
    ? 'Sales without a giveaway'
    : `${modelName(model)}: credit of “${giveaway.title}”`;
}

type JourneysBehindProps = JourneysAsked & { windows: ResultsView['windows']; onLeave: () => void };

// How a sale is divided first, then each sale with its giveaways and their parts.
function JourneysBehind({ giveaway, model, windows, onLeave }: JourneysBehindProps) {
  const journeys = useJourneys(giveaway?.id ?? null, model);
  const formats = useFormats();
  const pages = journeys.data?.pages ?? [];
  const [first] = pages;
  const rows = pages.flatMap((page) => page.rows);
  return (
    <>
      <p className={styles.formula}>{journeysFormula(giveaway === null ? null : model, windows)}</p>
      {journeys.isError && (
        <ErrorState
          what="The sales could not be read"
          error={journeys.error}
          onRetry={() => void journeys.refetch()}
        />
      )}
      <div className={styles.behind}>
        {first && (
          <p role="status" className={styles.basis}>
            {first.total === 0
              ? 'No sale yet.'
              : `${formats.counted(first.total, 'sale')}, ${formats.money(first.creditCents)} ${giveaway === null ? 'in all' : 'of credit'}`}
          </p>
        )}
        {rows.length > 0 && <JourneyTable rows={rows} giveawayId={giveaway?.id ?? null} onLeave={onLeave} />}
        {journeys.hasNextPage && (
          <Button
            size="compact-md"
            variant="default"
            loading={journeys.isFetchingNextPage}
            onClick={() => void journeys.fetchNextPage()}
          >
            Show more
          </Button>
        )}
      </div>
    </>
  );
}
