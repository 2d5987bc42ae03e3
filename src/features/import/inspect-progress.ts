import { useSyncExternalStore } from 'react';
import type { Progress } from '../../contract/messages';

// Kept beside the queries: several of them wait for one answer, and each wants to hear how far it has come.
const progresses = new Map<string, Progress>();
const watchers = new Set<() => void>();

/** Notes how far the reading of a file has come; null when it has ended. */
export function noteProgress(token: string, progress: Progress | null): void {
  if (progress) progresses.set(token, progress);
  else progresses.delete(token);
  for (const changed of watchers) changed();
}

/** How far the reading of a file has come, or null. */
export function useProgressOf(token: string): Progress | null {
  return useSyncExternalStore(watch, () => progresses.get(token) ?? null);
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
