import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { SORTS } from '../../contract/people';
import { DataTable } from '../../ui/data-table/data-table';
import { NOTHING_SELECTED } from '../../ui/data-table/selection';
import type { Sort } from '../../ui/data-table/column';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useKeptState } from '../../ui/kept-state';
import { PageHeader } from '../../ui/page-header';
import { TallPage } from '../../ui/tall-page';
import { usePastView } from '../../ui/view-context';
import { AddPerson } from './add-person-dialog';
import { EditMany } from './edit-many-dialog';
import { type PeopleQuestion, type PeopleSort, usePeople } from './list-people';
import { PEOPLE_COLUMNS } from './people-columns';
import { PeopleCount } from './people-count';
import { EVERYBODY, isNarrowed } from './people-filter';
import { PeopleFilters } from './people-filters';
import { calledBy } from './person-words';

const TYPING_MS = 150;
const LEAD = 'Everybody in the book: what you have given each of them, and what came of it.';

/** Everybody in the book. */
export function PeopleScreen() {
  const [, go] = useLocation();
  const [asked, setAsked] = useKeptState('people', EVERYBODY);
  const [isAdding, setIsAdding] = useState(false);
  const [selected, setSelected] = useState(NOTHING_SELECTED);
  const [isChanging, setIsChanging] = useState(false);
  const [text] = useDebouncedValue(asked.text, TYPING_MS);
  const question = { ...asked, text: text.trim() };
  const rows = usePeople(question);
  const isNow = usePastView().asOf === null;
  const isEmptyBook = isNow && rows.total === 0 && !isNarrowed(question) && !rows.outdated;
  const openPerson = (id: number): void => go(`/people/${id}`);
  const begin = <Button onClick={() => setIsAdding(true)}>Add a person</Button>;

  const none = (): void => setSelected(NOTHING_SELECTED);
  function ask(next: PeopleQuestion): void {
    none();
    setAsked(next);
  }

  return (
    <TallPage>
      <PageHeader title="People" lead={LEAD} past>
        {isEmptyBook ? undefined : begin}
      </PageHeader>
      {rows.error ? (
        <ErrorState what="The people could not be read" error={rows.error} onRetry={rows.retry} />
      ) : isEmptyBook ? (
        <EmptyState
          title="Nobody in the book yet"
          text="People come in with a file you import, with an act you log, or one by one here."
        >
          {begin}
          <Button variant="default" onClick={() => go('/import')}>
            Import a file
          </Button>
        </EmptyState>
      ) : (
        <>
          <PeopleFilters asked={asked} onAsk={ask} isEmpty={rows.total === 0} />
          <PeopleCount
            total={rows.total}
            selected={selected.size}
            onChange={() => setIsChanging(true)}
            onNone={none}
          />
          <DataTable
            label="People"
            columns={PEOPLE_COLUMNS}
            rows={rows}
            rowKey={(row) => row.id}
            rowName={calledBy}
            question={JSON.stringify(question)}
            sort={{ by: asked.sort, descending: asked.descending }}
            onSort={(sort) =>
              isOrder(sort) && setAsked({ ...asked, sort: sort.by, descending: sort.descending })
            }
            onOpen={(row) => openPerson(row.id)}
            selection={{ selected, setSelected }}
            empty={isNarrowed(question) ? <NobodyFits onAll={() => ask(EVERYBODY)} /> : <NobodyThen />}
          />
        </>
      )}
      <EditMany
        selected={selected}
        opened={isChanging}
        onClose={() => setIsChanging(false)}
        onDone={() => {
          setIsChanging(false);
          none();
        }}
      />
      <AddPerson opened={isAdding} onClose={() => setIsAdding(false)} onAdded={openPerson} />
    </TallPage>
  );
}

function isOrder(sort: Sort): sort is { by: PeopleSort; descending: boolean } {
  return SORTS.some((known) => known === sort.by);
}

// Without a search the list is empty only in the past: the book of now has a screen of its own for that.
function NobodyThen() {
  return <EmptyState title="Nobody yet on that day" text="The first people came into the book later." />;
}

function NobodyFits({ onAll }: { onAll: () => void }) {
  return (
    <EmptyState title="Nobody fits" text="Nobody in the book fits what is asked for above.">
      <Button variant="default" onClick={onAll}>
        Show everybody
      </Button>
    </EmptyState>
  );
}
