import { Progress as Bar } from '@mantine/core';
import type { PresenceNext } from '../../contract/presence';
import { useFormats } from '../../ui/formats-context';
import styles from './presence.module.css';

/** How many were checked: of the clients while there are some left, then of everybody. */
export function Progress({ next: { clients, everybody } }: { next: PresenceNext }) {
  const { count, counted } = useFormats();
  const ofClients = clients.people > 0 && clients.checked < clients.people;
  const of = ofClients ? clients : everybody;
  if (of.people === 0) return null;
  const what = ofClients ? counted(of.people, 'client') : counted(of.people, 'person', 'people');
  return (
    <div className={styles.progress}>
      <p>
        <strong>
          {count(of.checked)} of {what} checked
        </strong>
        : {count(of.yes)} yes, {count(of.no)} no
      </p>
      <Bar value={(of.checked / of.people) * 100} size={6} color="deposit" aria-hidden="true" />
    </div>
  );
}
