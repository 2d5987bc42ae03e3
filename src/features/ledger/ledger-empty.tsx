import { Button } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state';

/** A book without entries: what to do first. */
export function NothingYet({ onLog }: { onLog: () => void }) {
  return (
    <EmptyState
      title="Nothing in the ledger yet"
      text="Log what you gave today: an answer, an introduction, somebody’s message passed on. Only what and when are needed."
    >
      <Button onClick={onLog}>Log the first act</Button>
    </EmptyState>
  );
}

/** Nothing fits the filters. */
export function NothingFits({ onAll }: { onAll: () => void }) {
  return (
    <EmptyState title="No entry fits" text="Nothing in the ledger fits what is asked for above.">
      <Button variant="default" onClick={onAll}>
        Show everything
      </Button>
    </EmptyState>
  );
}

/** Nothing had happened by the past day that is looked at. */
export function NothingThen() {
  return <EmptyState title="Nothing yet on that day" text="The first entry of the ledger came later." />;
}
