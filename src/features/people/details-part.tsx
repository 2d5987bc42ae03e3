import type { ReactNode } from 'react';
import type { ContactDetail } from '../../contract/people';
import { DayText } from '../../ui/day-text';
import { SectionHeading } from '../../ui/section-heading';
import styles from './person.module.css';
import { platformName, presenceWord } from '../../ui/contact-words';

/** What is known of a contact. What is not known says so. */
export function DetailsPart({ contact }: { contact: ContactDetail }) {
  const { email, phone, company, firstSeenOn, firstContactOn, tags, notes } = contact;
  return (
    <section aria-labelledby="person-details">
      <SectionHeading id="person-details">Details</SectionHeading>
      <dl className={styles.details}>
        <Detail name="Company">{company}</Detail>
        <Detail name="E-mail">{email}</Detail>
        <Detail name="Phone">{phone}</Detail>
        <Detail name="Social media">
          <Presence contact={contact} />
        </Detail>
        <Detail name="First contact">{firstContactOn && <DayText day={firstContactOn} />}</Detail>
        <Detail name="First seen">{firstSeenOn && <DayText day={firstSeenOn} />}</Detail>
        <Detail name="Tags">{tags.join(', ')}</Detail>
        <Detail name="Notes">{notes}</Detail>
      </dl>
    </section>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  const isKnown = children !== null && children !== '';
  return (
    <div>
      <dt>{name}</dt>
      <dd className={isKnown ? undefined : styles.quiet}>{isKnown ? children : '–'}</dd>
    </div>
  );
}

function Presence({ contact }: { contact: ContactDetail }) {
  const { presence, presenceCheckedOn, profiles } = contact;
  return (
    <>
      {presenceWord(presence)}
      {presenceCheckedOn && (
        <span className={styles.quiet}>
          , checked <DayText day={presenceCheckedOn} />
        </span>
      )}
      {profiles.map(({ platform, handle }) => (
        <span key={`${platform}:${handle}`} className={styles.profile}>
          <span className={styles.quiet}>{platformName(platform)}</span> {handle}
        </span>
      ))}
    </>
  );
}
