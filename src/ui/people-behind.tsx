import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ErrorState } from './error-state';
import { useFormats } from './formats-context';
import styles from './people-behind.module.css';

type Person = { readonly contactId: number; readonly name: string; readonly company: string };

/** A page of the people behind a figure; `total` counts all of them. */
export type PeoplePage<P> = { readonly total: number; readonly people: readonly P[] };

/** A column of figures beside the names. */
export type PeopleColumn<P> = { readonly title: string; readonly cell: (person: P) => ReactNode };

type PeopleBehindProps<P> = {
  /** Which people they are: the key their pages are kept by. */
  of: readonly unknown[];
  read: (page: { offset: number; limit: number }) => Promise<PeoplePage<P>>;
  columns: readonly PeopleColumn<P>[];
  /** Who is in the list, for the table's name. */
  label: string;
  /** What is said where nobody is. */
  nobody: string;
};

const PAGE = 50;

/** The people behind a figure, fifty at a time, each with a link to their page. */
export function PeopleBehind<P extends Person>({ of, read, columns, label, nobody }: PeopleBehindProps<P>) {
  const formats = useFormats();
  const pages = useInfiniteQuery({
    queryKey: of,
    queryFn: ({ pageParam }) => read({ offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, all) => (all.length * PAGE < total ? all.length * PAGE : undefined),
  });
  if (pages.isError) {
    return (
      <ErrorState
        what="These people could not be read"
        error={pages.error}
        onRetry={() => void pages.refetch()}
      />
    );
  }
  if (!pages.data) return null;
  const people = pages.data.pages.flatMap((page) => page.people);
  const total = pages.data.pages[0]?.total ?? 0;
  if (total === 0) return <p className={styles.note}>{nobody}</p>;
  return (
    <>
      <PeopleTable people={people} columns={columns} label={label} />
      {pages.hasNextPage && (
        <Button
          className={styles.more ?? ''}
          size="compact-md"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          Show {formats.count(Math.min(PAGE, total - people.length))} more
        </Button>
      )}
    </>
  );
}

type PeopleTableProps<P> = {
  people: readonly P[];
  columns: readonly PeopleColumn<P>[];
  label: string;
};

function PeopleTable<P extends Person>({ people, columns, label }: PeopleTableProps<P>) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Who</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col" className={styles.number}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.contactId}>
            <th scope="row">
              <Link href={`/people/${person.contactId}`}>{person.name}</Link>
              {person.company !== '' && <span className={styles.company}>{person.company}</span>}
            </th>
            {columns.map(({ title, cell }) => (
              <td key={title} className={styles.number}>
                {cell(person)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
