import { Button } from '@mantine/core';
import { MOST_SELECTED } from '../../ui/data-table/selection';
import { useFormats } from '../../ui/formats-context';
import { DuplicatesLine } from './duplicates-line';
import styles from './people.module.css';

type PeopleCountProps = {
  total: number | undefined;
  selected: number;
  onChange: () => void;
  onNone: () => void;
};

/** How many people are shown, or how many are selected and what can be done with them. Always one line tall. */
export function PeopleCount({ total, selected, onChange, onNone }: PeopleCountProps) {
  const formats = useFormats();
  const count = total === undefined ? '' : formats.counted(total, 'person', 'people');
  const most = selected === MOST_SELECTED ? ', the most at once' : '';
  return (
    <div className={styles.count}>
      <span role="status">
        {selected === 0 ? count : `${formats.count(selected)} of ${count} selected${most}`}
      </span>
      {selected === 0 ? (
        <DuplicatesLine />
      ) : (
        <>
          <Button size="compact-sm" variant="default" onClick={onChange}>
            Change {formats.counted(selected, 'person', 'people')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onNone}>
            Select none
          </Button>
        </>
      )}
    </div>
  );
}
