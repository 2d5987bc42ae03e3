import { useState } from 'react';

/** Keys for the rows of a form, which are added at its end and removed anywhere: a row keeps its own. */
export function useRowKeys(count: number): {
  readonly keys: readonly number[];
  readonly remove: (at: number) => void;
} {
  const [removed, setRemoved] = useState<readonly number[]>([]);
  const keys: number[] = [];
  for (let key = 0; keys.length < count; key++) if (!removed.includes(key)) keys.push(key);
  return {
    keys,
    remove: (at) => {
      const key = keys[at];
      if (key !== undefined) setRemoved([...removed, key]);
    },
  };
}
