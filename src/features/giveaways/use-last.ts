import { useState } from 'react';

/**
 * What is there, or was there last: what a dialog still shows while it closes. A dialog that stays gives the
 * keyboard back to where it was opened from.
 */
export function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
