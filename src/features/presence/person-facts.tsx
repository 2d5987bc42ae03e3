import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PresencePerson } from '../../contract/presence';
import { platformName, stageWord } from '../../ui/contact-words';
import { DayText } from '../../ui/day-text';
import { Money } from '../../ui/money';
import styles from './presence.module.css';

/** What the book knows of somebody that helps to find them. */
export function PersonFacts({ person }: { person: PresencePerson }) {
  const { contactId, company, email, phone, client, stage, spentCents, lastPurchaseOn, profiles } = person;
  return (
    <dl className={styles.facts}>
      {company !== '' && <Fact name="Company">{company}</Fact>}
      {email !== null && <Fact name="E-mail">{email}</Fact>}
      {phone !== null && <Fact name="Phone">{phone}</Fact>}
      <Fact name="Profiles so far">
        {profiles.length === 0
          ? 'none'
          : profiles.map(({ platform, handle }) => `${platformName(platform)} ${handle}`.trim()).join(', ')}
      </Fact>
      <Fact name="In your book">
        {client ? 'Client' : stage === null ? 'Not yet a client' : stageWord(stage)}
        {lastPurchaseOn !== null && (
          <>
            , spent <Money cents={spentCents} />, last on <DayText day={lastPurchaseOn} />
          </>
        )}
        {' · '}
        <Link to={`/people/${contactId}`}>Open their page</Link>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
