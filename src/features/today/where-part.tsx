import type { ReactNode } from 'react';
import type { TodayView } from '../../contract/ledger';
import { Explained } from '../../ui/explain/explained';
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
        <Part
          name={
            <>
              With <Contacts view={view} /> named {view.contacts === 1 ? 'contact' : 'contacts'}
            </>
          }
        >
          <Explained figure={{ id: 'balancePart', part: 'named' }} name="Balance with named contacts">
            <Points value={view.named} />
          </Explained>
        </Part>
        <Part name="With your audience, nobody named">
          <Explained figure={{ id: 'balancePart', part: 'audience' }} name="Balance with your audience">
            <Points value={view.audience} />
          </Explained>
        </Part>
        <Part name="Half of your contacts have at least">
          {view.medianPerContact === null ? (
            '–'
          ) : (
            <Explained figure={{ id: 'median' }} name="Median balance per contact">
              <Points value={view.medianPerContact} />
            </Explained>
          )}
        </Part>
        <Part name="Overdrawn: asked of more than given">
          <Explained figure={{ id: 'overdrawn' }} name="Overdrawn contacts">
            {formats.count(view.overdrawn)}
          </Explained>{' '}
          <small>
            of <Contacts view={view} /> {view.contacts === 1 ? 'person' : 'people'}
          </small>
        </Part>
      </dl>
    </section>
  );
}

function Contacts({ view }: { view: TodayView }) {
  const formats = useFormats();
  return (
    <Explained figure={{ id: 'contacts' }} name="Named contacts">
      {formats.count(view.contacts)}
    </Explained>
  );
}

function Part({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
