import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { CardChange } from './preview-rate-card';
import type { CardForm } from './use-card-form';

const TYPING_MS = 350;

/** The change as it stands once the owner pauses; null while it is none, or not complete. */
export function useSettledChange({ draft, values, isComplete, differences }: CardForm): CardChange | null {
  const now = isComplete && differences.length > 0 ? JSON.stringify([draft, values.takesEffectOn]) : '';
  const [settled] = useDebouncedValue(now, TYPING_MS);
  return useMemo(() => {
    if (settled === '') return null;
    const [read, takesEffectOn] = JSON.parse(settled) as [CardChange['draft'], string];
    return { draft: read, takesEffectOn };
  }, [settled]);
}
