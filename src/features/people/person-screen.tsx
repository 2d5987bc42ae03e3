import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Refusal } from '../../contract/failure';
import type { PersonView } from '../../contract/people';
import { useActEditor } from '../../ui/act-editor-context';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { BalancePart } from './balance-part';
import { DetailsPart } from './details-part';
import { EditPerson } from './edit-person-dialog';
import { usePerson } from './get-person';
import { MonthPart } from './month-part';
import styles from './person.module.css';
import { calledBy } from './person-words';
import { RulesPart } from './rules-part';
import { StagesPart } from './stages-part';
import { TimeLinePart } from './time-line-part';

/** One person: their balance, their month, and what happened between them and the business. */
export function PersonScreen() {
  const { id } = useParams();
  const person = usePerson(Number(id));
  return (
    <>
      <nav aria-label="Back" className={styles.back}>
        <Link href="/people">All people</Link>
      </nav>
      {isGone(person.error) && (
        <EmptyState
          title="This person is no longer in the book"
          text="They were taken back with Undo, or another book is open now."
        />
      )}
      {person.isError && !isGone(person.error) && (
        <ErrorState
          what="This person could not be read"
          error={person.error}
          onRetry={() => void person.refetch()}
        />
      )}
      {person.isSuccess && <Person key={id} view={person.data} />}
    </>
  );
}

function isGone(error: Error | null): boolean {
  return error instanceof Refusal && error.code === 'not_found';
}

function Person({ view }: { view: PersonView }) {
  const { contact } = view;
  const editor = useActEditor();
  const [isEditing, setIsEditing] = useState(false);
  const name = calledBy(contact);
  return (
    <>
      <PageHeader title={name} {...leadOf(contact)} past>
        <Button variant="default" component={Link} href={`/people/${contact.id}/statement`}>
          Statement
        </Button>
        <Button variant="default" onClick={() => setIsEditing(true)}>
          Edit
        </Button>
        <Button onClick={() => editor.log({ who: [{ contactId: contact.id, name }] })}>
          Log an act with {name}
        </Button>
      </PageHeader>
      <div className={styles.top}>
        <BalancePart view={view} />
        <MonthPart view={view} />
      </div>
      <div className={styles.mid}>
        <TimeLinePart view={view} />
        <div className={styles.side}>
          <DetailsPart contact={contact} />
          <StagesPart contact={contact} />
          <RulesPart contactId={contact.id} />
        </div>
      </div>
      <EditPerson contact={contact} opened={isEditing} onClose={() => setIsEditing(false)} />
    </>
  );
}

function leadOf({ company, email, name }: PersonView['contact']): { lead?: string } {
  const known = [company, name === '' ? '' : (email ?? '')].filter((part) => part !== '');
  return known.length === 0 ? {} : { lead: known.join(' · ') };
}
