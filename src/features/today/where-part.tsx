import type { ReactNode } from 'react';
import type { TodayView } from '../../contract/ledger';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';

/** Where the balance lies: the sum alone would grow with the list, so what is typical stands beside it. */
export function WherePart({ view }: { view: TodayView }) {
  const formats = useFormats();
  return (
    <section aria-labelledby="today-where">
      <SectionHeading id="today-where">Where it lies</SectionHeading>
      <dl className={styles.parts}>
        <Part name={`With ${formats.counted(view.contacts, 'named contact')}`}>
          <Points value={view.named} />
        </Part>
        <Part name="With your audience, nobody named">
          <Points value={view.audience} />
        </Part>
        <Part name="Half of your contacts have at least">
          {view.medianPerContact === null ? '–' : <Points value={view.medianPerContact} />}
        </Part>
        <Part name="Overdrawn: asked of more than given">
          {formats.count(view.overdrawn)}{' '}
          <small>of {formats.counted(view.contacts, 'person', 'people')}</small>
        </Part>
      </dl>
    </section>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
