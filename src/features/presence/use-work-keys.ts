import { useEffect, useRef } from 'react';
import { inDialog, writesText } from '../../ui/typing';

/** What the keys of the work list do. `write` puts the keyboard into the field, with a text where one was pasted. */
export type WorkKeys = {
  readonly yes?: () => void;
  readonly no?: () => void;
  readonly later?: () => void;
  readonly back: () => void;
  readonly write?: (pasted?: string) => void;
};

/** Y, N, L, P and Backspace while nothing is being typed, Ctrl+Z, and pasting anywhere on the screen. */
export function useWorkKeys(keys: WorkKeys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const run = elsewhere(event.target) ? undefined : runOf(event, now.current);
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text').trim() ?? '';
      const { write } = now.current;
      if (text === '' || !write || elsewhere(event.target)) return;
      event.preventDefault();
      write(text);
    };
    // Before the keys of the window: N is the quick log there.
    addEventListener('keydown', onKey, true);
    addEventListener('paste', onPaste, true);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('paste', onPaste, true);
    };
  }, []);
}

function elsewhere(target: EventTarget | null): boolean {
  return writesText(target) || inDialog(target);
}

function runOf(event: KeyboardEvent, keys: WorkKeys): (() => void) | undefined {
  if (event.repeat || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === 'z' && !event.shiftKey ? keys.back : undefined;
  switch (key) {
    case 'y':
      return keys.yes;
    case 'n':
      return keys.no;
    case 'l':
      return keys.later;
    case 'p':
      return keys.write && (() => keys.write?.());
    case 'backspace':
      return keys.back;
    default:
      return undefined;
  }
}
