import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { SORTS } from '../../contract/people';
import { DataTable } from '../../ui/data-table/data-table';
import type { Sort } from '../../ui/data-table/column';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useKeptState } from '../../ui/kept-state';
import { PageHeader } from '../../ui/page-header';
import { TallPage } from '../../ui/tall-page';
import { usePastView } from '../../ui/view-context';
import { AddPerson } from './add-person-dialog';
import { type PeopleQuestion, type PeopleSort, usePeople } from './list-people';
import { PEOPLE_COLUMNS } from './people-columns';
import styles from './people.module.css';
import { calledBy } from './person-words';

const TYPING_MS = 150;
const EVERYBODY: PeopleQuestion = { text: '', sort: 'name', descending: false };
const LEAD = 'Everybody in the book: what you have given each of them, and what came of it.';

/** Everybody in the book. */
export function PeopleScreen() {
  const formats = useFormats();
  const [, go] = useLocation();
  const [asked, setAsked] = useKeptState('people', EVERYBODY);
  const [isAdding, setIsAdding] = useState(false);
  const [text] = useDebouncedValue(asked.text, TYPING_MS);
  const rows = usePeople({ ...asked, text: text.trim() });
  const isNow = usePastView().asOf === null;
  const isEmptyBook = isNow && rows.total === 0 && text === '' && !rows.outdated;
  const openPerson = (id: number): void => go(`/people/${id}`);
  const begin = <Button onClick={() => setIsAdding(true)}>Add a person</Button>;

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
          <div role="search" aria-label="People" className={styles.search}>
            <TextInput
              type="search"
              aria-label="Search name, company and e-mail"
              placeholder="Search name, company, e-mail"
              value={asked.text}
              onChange={(event) => setAsked({ ...asked, text: event.currentTarget.value })}
            />
            <span role="status">
              {rows.total === undefined ? '' : formats.counted(rows.total, 'person', 'people')}
            </span>
          </div>
          <DataTable
            label="People"
            columns={PEOPLE_COLUMNS}
            rows={rows}
            rowKey={(row) => row.id}
            rowName={calledBy}
            question={JSON.stringify([text, asked.sort, asked.descending])}
            sort={{ by: asked.sort, descending: asked.descending }}
            onSort={(sort) =>
              isOrder(sort) && setAsked({ ...asked, sort: sort.by, descending: sort.descending })
            }
            onOpen={(row) => openPerson(row.id)}
            empty={
              text === '' ? <NobodyThen /> : <NobodyFits onAll={() => setAsked({ ...asked, text: '' })} />
            }
          />
        </>
      )}
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
    <EmptyState title="Nobody fits" text="No name, company or address holds what is written above.">
      <Button variant="default" onClick={onAll}>
        Show everybody
      </Button>
    </EmptyState>
  );
}
