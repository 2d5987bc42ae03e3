import { Button, Popover } from '@mantine/core';
import { useEffect } from 'react';
import { useFormats } from './formats-context';
import styles from './past-control.module.css';
import { PastForm } from './past-form';
import { PastIcon } from './past-icon';
import { useLooking } from './view-context';

/** Says which day a screen is about, quietly, and lets the owner look at another. */
export function PastControl() {
  const { view, isChoosing, choose } = useLooking();
  const formats = useFormats();
  // A screen that is left takes its question along.
  useEffect(() => () => choose(false), [choose]);
  return (
    <Popover
      opened={isChoosing}
      onChange={choose}
      position="bottom-end"
      width={380}
      trapFocus
      returnFocus
      // The calendar of its day opens over it: what closes that one must not close both.
      closeOnClickOutside={false}
      closeOnEscape={false}
      hideDetached={false}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-md"
          className={styles.button ?? ''}
          data-past={view.asOf !== null || undefined}
          leftSection={<PastIcon />}
          title="Look at a past day (D)"
          onClick={() => choose(!isChoosing)}
        >
          As of {view.asOf === null ? 'today' : formats.day(view.asOf)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <PastForm onDone={() => choose(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
