import { type ReactNode, useMemo, useState } from 'react';
import type { Day } from '../domain/day';
import { type Looking, LookingContext, NOW, type PastView } from '../ui/view-context';

type Kept = { readonly since: Day; readonly view: PastView };

/** Keeps the past that is looked at while the owner moves between screens; a new day begins at now. */
export function ViewProvider({ today, children }: { today: Day; children: ReactNode }) {
  const [kept, setKept] = useState<Kept>({ since: today, view: NOW });
  const [isChoosing, choose] = useState(false);
  const view = kept.since === today ? kept.view : NOW;
  const looking = useMemo<Looking>(
    () => ({
      view,
      look: (next) => setKept({ since: today, view: isPast(next, today) ? next : NOW }),
      isChoosing,
      choose,
    }),
    [view, today, isChoosing],
  );
  return <LookingContext value={looking}>{children}</LookingContext>;
}

// Today is not a past: what was known at its end and what is known now are the same.
function isPast({ asOf }: PastView, today: Day): boolean {
  return asOf !== null && asOf < today;
}
