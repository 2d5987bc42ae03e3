import { Button, SegmentedControl } from '@mantine/core';
import { Link } from 'wouter';
import type { ExperimentMember, ExperimentView } from '../../contract/experiments';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { SectionHeading } from '../../ui/section-heading';
import styles from './experiments.module.css';
import type { Group } from './get-test';

type MembersPartProps = {
  test: ExperimentView;
  group: Group;
  onGroup: (group: Group) => void;
  onMore: () => void;
};

/** The people of one group, as they were drawn. */
export function MembersPart({ test, group, onGroup, onMore }: MembersPartProps) {
  const { count } = useFormats();
  const { rows, total } = test.members;
  const isOver = test.state === 'ended';
  return (
    <section className={styles.part} aria-labelledby="fair-test-people">
      <SectionHeading id="fair-test-people">The draw</SectionHeading>
      <SegmentedControl
        aria-label="Which group"
        data={[
          { value: 'given', label: `Get it: ${count(test.sizes.given)}` },
          { value: 'notGiven', label: `Do not: ${count(test.sizes.notGiven)}` },
        ]}
        value={group}
        onChange={(value) => onGroup(value === 'given' ? 'given' : 'notGiven')}
      />
      <table
        className={styles.list}
        aria-label={group === 'given' ? 'People who get it' : 'People who do not'}
      >
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            {isOver && (
              <th scope="col" className={styles.number}>
                Spent in these days
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((member, i) => (
            <Member key={member.contactId ?? `erased-${i}`} member={member} isOver={isOver} />
          ))}
        </tbody>
      </table>
      {rows.length < total && (
        <Button variant="default" className={styles.more ?? ''} onClick={onMore}>
          Show more
        </Button>
      )}
      <p className={styles.quiet}>
        Frozen on the day of the draw, with seed {String(test.seed)}: the same people and the same seed give
        the same groups.
      </p>
    </section>
  );
}

function Member({ member, isOver }: { member: ExperimentMember; isOver: boolean }) {
  const { contactId, name, company, email, spentCents } = member;
  return (
    <tr>
      <td className={styles.title}>
        {contactId === null ? 'erased person' : <Link to={`/people/${contactId}`}>{name}</Link>}
        {company !== '' && <span className={styles.quiet}> · {company}</span>}
      </td>
      <td>{email}</td>
      {isOver && (
        <td className={styles.number}>{spentCents === null ? '–' : <Money cents={spentCents} />}</td>
      )}
    </tr>
  );
}
