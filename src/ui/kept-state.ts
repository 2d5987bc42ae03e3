import { useState } from 'react';

/**
 * State of a screen that is there again when the owner comes back to it: it is kept with the entry of the
 * window's history, so Back finds it and a fresh visit does not.
 */
export function useKeptState<T>(name: string, initial: T): [T, (next: T) => void] {
  const [state, setState] = useState<T>(() => (kept(name) as T | undefined) ?? initial);
  return [
    state,
    (next) => {
      setState(next);
      keep(name, next);
    },
  ];
}

/** What was kept under a name with this entry of the history. */
export function kept(name: string): unknown {
  return all()[name];
}

/** Keeps something under a name with this entry of the history. */
export function keep(name: string, value: unknown): void {
  history.replaceState({ ...all(), [name]: value }, '');
}

function all(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
