import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Comparison, DuplicateSide } from '../../contract/duplicates';
import type { ChosenField, Choice, Side } from '../../domain/people/merge-choice';
import { DayText } from '../../ui/day-text';
import { Money } from '../../ui/money';
import { Points } from '../../ui/points';
import styles from './duplicates.module.css';
import { platformName, presenceWord, stageWord } from '../../ui/contact-words';
import { calledBy } from './person-words';
import { Quiet } from './quiet';

type DuplicateTableProps = {
  sides: Comparison;
  choice: Choice;
  onChoose: (field: ChosenField, side: Side) => void;
};

const FIELDS: readonly { readonly field: ChosenField; readonly label: string }[] = [
  { field: 'name', label: 'Name' },
  { field: 'company', label: 'Company' },
  { field: 'email', label: 'E-mail' },
  { field: 'phone', label: 'Phone' },
  { field: 'presence', label: 'On social media' },
  { field: 'firstContactOn', label: 'First contact' },
];

/** Two people side by side: what is chosen between, what is kept of both, and what each has. */
export function DuplicateTable({ sides, choice, onChoose }: DuplicateTableProps) {
  const { keep, merge } = sides;
  const row = (label: string, of: (side: DuplicateSide) => ReactNode): ReactNode => (
    <Row label={label} left={of(keep)} right={of(merge)} />
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>What</VisuallyHidden>
          </th>
          <SideHead side={keep} />
          <SideHead side={merge} />
        </tr>
      </thead>
      <tbody>
        {FIELDS.map((one) => (
          <FieldRow key={one.field} {...one} sides={sides} chosen={choice[one.field]} onChoose={onChoose} />
        ))}
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3} className={styles.group}>
            Kept of both
          </th>
        </tr>
        {row('Profiles', ({ profiles }) => profiles.map(profileWords).join(', '))}
        {row('Stage', ({ stage }) => stage && stageWord(stage))}
        {row('Tags', ({ tags }) => tags.join(', '))}
        {row('Notes', ({ notes }) => notes)}
        {row('Acts', ({ acts }) => (acts === 0 ? null : acts))}
        {row(
          'Sales',
          ({ sales, spentCents }) => sales > 0 && <SalesWords sales={sales} cents={spentCents} />,
        )}
        {row('Balance', ({ balance }) => (
          <Points value={balance} />
        ))}
        {row('Last seen', ({ lastSeenOn }) => lastSeenOn && <DayText day={lastSeenOn} />)}
      </tbody>
    </table>
  );
}

function SideHead({ side }: { side: DuplicateSide }) {
  return (
    <th scope="col">
      <Link href={`/people/${side.id}`}>{calledBy(side)}</Link>
    </th>
  );
}

function FieldRow({
  field,
  label,
  sides,
  chosen,
  onChoose,
}: {
  field: ChosenField;
  label: string;
  sides: Comparison;
  chosen: Side;
  onChoose: (field: ChosenField, side: Side) => void;
}) {
  const isOpen = [sides.keep, sides.merge].every((side) => isKnown(side, field)) && differs(sides, field);
  if (!isOpen) {
    const shown = (side: DuplicateSide) => isKnown(side, field) && <Value side={side} field={field} />;
    return <Row label={label} left={shown(sides.keep)} right={shown(sides.merge)} />;
  }
  const option = (side: Side): ReactNode => {
    const id = `two-${field}-${side}`;
    return (
      <label className={styles.choice} data-chosen={chosen === side || undefined}>
        <input
          type="radio"
          name={field}
          checked={chosen === side}
          onChange={() => onChoose(field, side)}
          aria-labelledby={`two-${field} ${id}`}
        />
        <span id={id}>
          <Value side={sides[side]} field={field} />
        </span>
      </label>
    );
  };
  return (
    <tr>
      <th scope="row" id={`two-${field}`}>
        {label}
      </th>
      <td>{option('keep')}</td>
      <td>{option('merge')}</td>
    </tr>
  );
}

function Row({ label, left, right }: { label: string; left: ReactNode; right: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {[left, right].map((value, at) => (
        <td key={at === 0 ? 'keep' : 'merge'}>{isNothing(value) ? <Quiet>–</Quiet> : value}</td>
      ))}
    </tr>
  );
}

function Value({ side, field }: { side: DuplicateSide; field: ChosenField }) {
  if (field === 'presence') return <PresenceWords side={side} />;
  if (field === 'firstContactOn') return side.firstContactOn && <DayText day={side.firstContactOn} />;
  return side[field];
}

function PresenceWords({ side: { presence, presenceCheckedOn } }: { side: DuplicateSide }) {
  return (
    <>
      {presenceWord(presence)}
      {presenceCheckedOn && (
        <Quiet>
          , checked <DayText day={presenceCheckedOn} />
        </Quiet>
      )}
    </>
  );
}

function SalesWords({ sales, cents }: { sales: number; cents: DuplicateSide['spentCents'] }) {
  return (
    <>
      {sales} <Quiet>·</Quiet> <Money cents={cents} />
    </>
  );
}

function profileWords({ platform, handle }: DuplicateSide['profiles'][number]): string {
  return [platformName(platform), handle].filter((word) => word !== '').join(' ');
}

function isKnown(side: DuplicateSide, field: ChosenField): boolean {
  const value = side[field];
  return value !== null && value !== '' && value !== 'unchecked';
}

function differs({ keep, merge }: Comparison, field: ChosenField): boolean {
  return keep[field] !== merge[field];
}

function isNothing(value: ReactNode): boolean {
  return value === null || value === false || value === '';
}
