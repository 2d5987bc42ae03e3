import { useEffect } from 'react';
import { inDialog, writesText } from '../ui/typing';
import type { Commands } from './commands';
import { SCREENS } from './screens';

/**
 * The keys of the window: Ctrl+Z and Ctrl+Shift+Z, Ctrl+Shift+H, Ctrl+K, Ctrl+L, a digit with Ctrl or Alt; and, while
 * nothing is being typed, n, d and the bare digits.
 */
export function useKeys(commands: Commands): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || inDialog(event.target)) return;
      const run = findCommand(commands, event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [commands]);
}

function findCommand(commands: Commands, event: KeyboardEvent): (() => void) | undefined {
  const typing = writesText(event.target);
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey) return withControl(commands, event, typing);
  if (event.altKey || !typing) return plain(commands, event);
  return undefined;
}

function withControl(commands: Commands, event: KeyboardEvent, typing: boolean): (() => void) | undefined {
  switch (event.key.toLowerCase()) {
    case 'z':
      // In a field, Ctrl+Z takes back what was typed there.
      if (typing) return undefined;
      return event.shiftKey ? commands.redo : commands.undo;
    case 'y':
      return typing ? undefined : commands.redo;
    case 'k':
      return commands.palette;
    case 'h':
      return event.shiftKey ? () => commands.go('/history') : undefined;
    case 'l':
      return commands.quickLog;
    default:
      return toScreen(commands, event);
  }
}

function plain(commands: Commands, event: KeyboardEvent): (() => void) | undefined {
  if (event.key === 'n' && !event.altKey) return commands.quickLog;
  if (event.key === 'd' && !event.altKey) return commands.pastDay;
  return toScreen(commands, event);
}

function toScreen(commands: Commands, event: KeyboardEvent): (() => void) | undefined {
  if (event.shiftKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const target = digit === undefined ? undefined : SCREENS[Number(digit) - 1];
  return target && (() => commands.go(target.path));
}
