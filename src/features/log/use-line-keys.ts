import { type KeyboardEvent, useState } from 'react';
import { withName } from './name-choice';
import type { QuickLogState } from './use-quick-log';

type LineKeys = {
  /** Which offered name the arrow keys are on; -1 for none. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** The keys of the line: arrows through the names, Enter, Ctrl+Enter for the form, Escape. */
export function useLineKeys(line: QuickLogState, submit: (asForm: boolean) => void): LineKeys {
  const [at, setAt] = useState({ text: '', index: -1 });
  const people = line.choice?.people ?? [];
  // A choice belongs to the text it was offered for.
  const active = at.text === line.text && at.index < people.length ? at.index : -1;
  const move = (index: number): void => setAt({ text: line.text, index });

  return { active, onKeyDown };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const act = actionFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function actionFor(event: KeyboardEvent<HTMLInputElement>): (() => void) | null {
    const person = people[active];
    switch (event.key) {
      case 'ArrowDown':
        return people.length > 0 ? () => move((active + 1) % people.length) : null;
      case 'ArrowUp':
        return people.length > 0
          ? () => move(((active + 1 + people.length) % (people.length + 1)) - 1)
          : null;
      case 'Tab':
        return person && !event.shiftKey ? () => choose(person.name) : null;
      case 'Enter':
        return person ? () => choose(person.name) : () => enter(event.ctrlKey || event.metaKey);
      case 'Escape':
        return () => escape(event.currentTarget);
      default:
        return null;
    }
  }

  function choose(name: string): void {
    if (line.choice) line.setText(withName(line.text, line.choice, name));
  }

  function enter(asForm: boolean): void {
    if (line.choice?.asks && line.kind && !asForm) move(0);
    else submit(asForm);
  }

  function escape(field: HTMLInputElement): void {
    if (active !== -1) move(-1);
    else if (line.text !== '') line.setText('');
    else field.blur();
  }
}
