import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LedgerLine } from '../../contract/ledger';
import { useActEditor } from '../../ui/act-editor-context';
import { useOpenBook } from '../../ui/book-context';
import type { RowAction } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { NOTHING_SELECTED } from '../../ui/data-table/selection';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useKeptState } from '../../ui/kept-state';
import { PageHeader } from '../../ui/page-header';
import { TallPage } from '../../ui/tall-page';
import { LEDGER_COLUMNS } from './ledger-columns';
import { LedgerCount } from './ledger-count';
import { EVERYTHING, type LedgerFilter, isNarrowed } from './ledger-filter';
import { LedgerFilters } from './ledger-filters';
import { questionOf, useLedger } from './list-ledger';
import { useRemoveActs } from './remove-acts';

const TYPING_MS = 150;

/** Every act like a bank's list, newest first, with the balance after each. */
export function LedgerScreen() {
  const { today } = useOpenBook();
  const formats = useFormats();
  const editor = useActEditor();
  const [, go] = useLocation();
  const [filter, setFilter] = useKeptState<LedgerFilter>('ledger', EVERYTHING);
  const [selected, setSelected] = useState(NOTHING_SELECTED);
  const none = (): void => setSelected(NOTHING_SELECTED);
  const remove = useRemoveActs(none);
  const [asked] = useDebouncedValue(filter, TYPING_MS);
  const question = questionOf(asked, today);
  const rows = useLedger(question);
  const isEmptyBook = rows.total === 0 && !isNarrowed(asked);

  function narrow(next: LedgerFilter): void {
    none();
    setFilter(next);
  }

  function actionsOf(line: LedgerLine): readonly RowAction[] {
    return [
      { label: 'Edit', run: () => editor.edit(line.actId) },
      ...line.who.map(({ id, name }) => ({ label: `Open ${name}`, run: () => go(`/people/${id}`) })),
      { label: 'Remove', danger: true, run: () => remove([line.actId]) },
    ];
  }

  return (
    <TallPage>
      <PageHeader
        title="Ledger"
        lead="Every deposit and withdrawal, newest first, with the balance after it."
      >
        {isEmptyBook ? undefined : <Button onClick={() => editor.log()}>Log an act</Button>}
      </PageHeader>
      {!isEmptyBook && (
        <LedgerFilters filter={filter} onFilter={narrow} today={today} isEmpty={rows.total === 0} />
      )}
      {rows.error ? (
        <ErrorState what="The ledger could not be read" error={rows.error} onRetry={rows.retry} />
      ) : isEmptyBook ? (
        <NothingYet onLog={() => editor.log()} />
      ) : (
        <>
          <LedgerCount
            total={rows.total}
            selected={selected.size}
            onRemove={() => remove([...selected])}
            onNone={none}
          />
          <DataTable
            label="Ledger"
            columns={LEDGER_COLUMNS}
            rows={rows}
            rowKey={(line) => line.actId}
            rowName={(line) => `${line.label}, ${formats.day(line.day)}`}
            question={JSON.stringify(question)}
            onOpen={(line) => editor.edit(line.actId)}
            selection={{ selected, setSelected }}
            onDelete={remove}
            actions={actionsOf}
            empty={<NothingFits onAll={() => narrow(EVERYTHING)} />}
          />
        </>
      )}
    </TallPage>
  );
}

function NothingYet({ onLog }: { onLog: () => void }) {
  return (
    <EmptyState
      title="Nothing in the ledger yet"
      text="Log what you gave today: an answer, an introduction, somebody’s message passed on. Only what and when are needed."
    >
      <Button onClick={onLog}>Log the first act</Button>
    </EmptyState>
  );
}

function NothingFits({ onAll }: { onAll: () => void }) {
  return (
    <EmptyState title="No entry fits" text="Nothing in the ledger fits what is asked for above.">
      <Button variant="default" onClick={onAll}>
        Show everything
      </Button>
    </EmptyState>
  );
}
