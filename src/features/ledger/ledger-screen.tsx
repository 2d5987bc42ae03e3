import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { LedgerLine } from '../../contract/ledger';
import { useActEditor } from '../../ui/act-editor-context';
import type { RowAction } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { NOTHING_SELECTED } from '../../ui/data-table/selection';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useKeptState } from '../../ui/kept-state';
import { PageHeader } from '../../ui/page-header';
import { TallPage } from '../../ui/tall-page';
import { useDayLookedAt, usePastView } from '../../ui/view-context';
import { useBringBackActs } from './bring-back-acts';
import { ChangeDialog } from './change-dialog';
import { useExportList } from './export-list';
import { ExportMenu } from './export-menu';
import { columnsOf } from './ledger-columns';
import { LedgerCount } from './ledger-count';
import { NothingFits, NothingThen, NothingYet } from './ledger-empty';
import { EVERYTHING, type LedgerFilter, filterOfAddress, isNarrowed } from './ledger-filter';
import { LedgerFilters } from './ledger-filters';
import { questionOf, useLedger, useTotals } from './list-ledger';
import { useRemoveActs } from './remove-acts';

const TYPING_MS = 150;

/** Every act like a bank's list, newest first, with the balance after each. */
export function LedgerScreen() {
  const query = useSearch();
  return <Ledger key={query} query={query} />;
}

function Ledger({ query }: { query: string }) {
  const today = useDayLookedAt();
  const formats = useFormats();
  const editor = useActEditor();
  const [, go] = useLocation();
  const [filter, setFilter] = useKeptState<LedgerFilter>('ledger', filterOfAddress(query));
  const [selected, setSelected] = useState(NOTHING_SELECTED);
  const [changing, setChanging] = useState<readonly number[] | null>(null);
  const none = (): void => setSelected(NOTHING_SELECTED);
  const remove = useRemoveActs(none);
  const bringBack = useBringBackActs(none);
  const [asked] = useDebouncedValue(filter, TYPING_MS);
  const question = questionOf(asked, today);
  const rows = useLedger(question);
  const totals = useTotals(question);
  const columns = useMemo(() => columnsOf(asked.personId), [asked.personId]);
  const person = asked.personId === null ? null : (totals?.person ?? null);
  const title = person === null ? 'Ledger' : `The ledger of ${person}`;
  const list = useExportList(question, title);
  const isNow = usePastView().asOf === null;
  const isEmptyBook = isNow && rows.total === 0 && !isNarrowed(asked);

  function narrow(next: LedgerFilter): void {
    none();
    setFilter(next);
  }

  function actionsOf(line: LedgerLine): readonly RowAction[] {
    const open = line.who.map(({ id, name }) => ({ label: `Open ${name}`, run: () => go(`/people/${id}`) }));
    if (line.voidedOn !== null) return [{ label: 'Bring back', run: () => bringBack([line.actId]) }, ...open];
    return [
      { label: 'Edit', run: () => editor.edit(line.actId) },
      ...open,
      { label: 'Remove', danger: true, run: () => remove([line.actId]) },
    ];
  }

  return (
    <TallPage>
      <PageHeader title={title} past lead={leadOf(person)}>
        {isEmptyBook ? undefined : (
          <>
            <ExportMenu list={list} />
            <Button onClick={() => editor.log()}>Log an act</Button>
          </>
        )}
      </PageHeader>
      {!isEmptyBook && (
        <LedgerFilters
          filter={filter}
          onFilter={narrow}
          today={today}
          totals={totals}
          isEmpty={rows.total === 0}
        />
      )}
      {rows.error ? (
        <ErrorState what="The ledger could not be read" error={rows.error} onRetry={rows.retry} />
      ) : isEmptyBook ? (
        <NothingYet onLog={() => editor.log()} />
      ) : (
        <>
          <LedgerCount
            total={rows.total}
            totals={totals}
            lines={question}
            selected={selected.size}
            standing={asked.standing}
            onChange={() => setChanging([...selected])}
            onRemove={() => remove([...selected])}
            onBringBack={() => bringBack([...selected])}
            onNone={none}
          />
          <DataTable
            label="Ledger"
            columns={columns}
            rows={rows}
            rowKey={(line) => line.actId}
            rowName={(line) => `${line.label}, ${formats.day(line.day)}`}
            question={JSON.stringify(question)}
            onOpen={(line) => line.voidedOn === null && editor.edit(line.actId)}
            selection={{ selected, setSelected }}
            {...(asked.standing !== 'voided' && { onDelete: remove })}
            actions={actionsOf}
            empty={isNarrowed(asked) ? <NothingFits onAll={() => narrow(EVERYTHING)} /> : <NothingThen />}
          />
        </>
      )}
      <ChangeDialog ids={changing} onClose={() => setChanging(null)} onChanged={none} />
    </TallPage>
  );
}

function leadOf(person: string | null): string {
  if (person === null) return 'Every deposit and withdrawal, newest first, with the balance after it.';
  return `Every deposit and withdrawal with ${person}, newest first, with their own balance after it.`;
}
