import type { ReactNode } from 'react';
import type { BusinessView } from '../../contract/book';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { SectionHeading } from '../../ui/section-heading';
import { AppearancePart } from './appearance-part';
import { AssumptionsPart } from './assumptions-part';
import { BookPart } from './book-part';
import { BusinessForm } from './business-form';
import { useStatus } from './get-status';
import { RateCardPart } from './rate-card-part';
import { RulesPart } from './rules-part';
import styles from './settings.module.css';
import { useAskedPart } from './use-asked-part';

/** The business, what its acts are worth, how the window looks, and where the book is kept. */
export function SettingsScreen() {
  const status = useStatus();
  if (status.isError) {
    return (
      <ErrorState
        what="The settings could not be read"
        error={status.error}
        onRetry={() => void status.refetch()}
      />
    );
  }
  if (!status.data?.business) return null;
  const { business, fileName } = status.data;
  return <Parts business={business} fileName={fileName} />;
}

function Parts({ business, fileName }: { business: BusinessView; fileName: string }) {
  const parts = useAskedPart();
  return (
    <>
      <PageHeader title="Settings" />
      <div className={styles.sections} ref={parts}>
        <Section id="business" title="Your business">
          <BusinessForm key={JSON.stringify(business)} business={business} />
        </Section>
        <Section id="rate-card" title="Rate card">
          <RateCardPart />
        </Section>
        <Section id="rules" title="Your rules">
          <RulesPart />
        </Section>
        <Section id="assumptions" title="Your assumptions">
          <AssumptionsPart />
        </Section>
        <Section id="appearance" title="Appearance">
          <AppearancePart />
        </Section>
        <Section id="book" title="Your book">
          <BookPart fileName={fileName} />
        </Section>
      </div>
    </>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      className={styles.section}
      id={`settings-${id}`}
      tabIndex={-1}
      aria-labelledby={`settings-${id}-name`}
    >
      <SectionHeading id={`settings-${id}-name`}>{title}</SectionHeading>
      {children}
    </section>
  );
}
