import { useEffect } from 'react';
import { assertNever } from '../domain/assert-never';
import type { MenuCommand } from '../contract/shell';
import { writesText } from '../ui/typing';
import type { Commands } from './commands';

/** Does what the native menu asks for. */
export function useMenu(commands: Commands): void {
  useEffect(() => window.shell.onMenu((command) => obey(commands, command)), [commands]);
}

function obey(commands: Commands, command: MenuCommand): void {
  switch (command.type) {
    case 'go':
      return commands.go(command.to);
    case 'undo':
      return inField('undo') ? undefined : commands.undo();
    case 'redo':
      return inField('redo') ? undefined : commands.redo();
    case 'quick-log':
      return commands.quickLog();
    case 'palette':
      return commands.palette();
    default:
      return assertNever(command);
  }
}

// While a field is being typed in, the menu's Undo is the field's, as its key is.
function inField(what: 'undo' | 'redo'): boolean {
  return writesText(document.activeElement) && document.execCommand(what);
}
