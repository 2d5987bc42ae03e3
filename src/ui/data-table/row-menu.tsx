import { Menu, VisuallyHidden } from '@mantine/core';
import type { Ref } from 'react';
import type { RowAction } from './column';

/** Where the menu of a row opens, in px of the window, and what is in it. */
export type OpenMenu = {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly actions: readonly RowAction[];
};

type RowMenuProps = { menu: OpenMenu | null; onClose: () => void };

/** The menu of one row. There is one for the whole table: one in each row would cost scrolling its ease. */
export function RowMenu({ menu, onClose }: RowMenuProps) {
  return (
    <Menu
      opened={menu !== null}
      onClose={onClose}
      position="bottom-end"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Spot x={menu?.x ?? 0} y={menu?.y ?? 0} label={menu?.label ?? ''} />
      </Menu.Target>
      <Menu.Dropdown>
        {menu?.actions.map((action, i) => (
          <Menu.Item
            key={action.label}
            onClick={action.run}
            data-autofocus={i === 0 || undefined}
            {...(action.danger ? { color: 'withdraw' } : {})}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type SpotProps = { x: number; y: number; label: string; id?: string; ref?: Ref<HTMLSpanElement> };

// Where the menu hangs, and its name. Takes nothing else of what a menu gives its button: the real
// buttons are in the rows.
function Spot({ x, y, label, id, ref }: SpotProps) {
  return (
    <span ref={ref} aria-hidden="true" style={{ position: 'fixed', left: x, top: y, width: 0, height: 0 }}>
      <VisuallyHidden id={id}>{label}</VisuallyHidden>
    </span>
  );
}
