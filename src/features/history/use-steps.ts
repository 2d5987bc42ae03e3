import { useState } from 'react';
import { type InTheWay, type Step, useTakeStep } from './take-step';

type Refusals = ReadonlyMap<number, InTheWay>;

/** Steps that were asked for, and what stands in the way of those that could not be taken. */
export type Steps = {
  readonly take: (step: Step) => void;
  /** The one that is being taken. */
  readonly running: number | null;
  readonly inTheWay: Refusals;
};

/** Takes steps, and keeps what was in the way of one beside it until it is out of the way. */
export function useSteps(): Steps {
  const [inTheWay, setInTheWay] = useState<Refusals>(new Map());
  const step = useTakeStep({
    onDone: ({ id }) => setInTheWay((now) => without(now, id)),
    onRefused: ({ id }, why) => setInTheWay((now) => new Map(now).set(id, why)),
  });
  return { take: step.mutate, running: step.isPending ? step.variables.id : null, inTheWay };
}

/** What still stands in the way once one of them is done; a row with nothing left in its way is free. */
function without(refusals: Refusals, id: number): Refusals {
  const left = [...refusals].flatMap(([row, why]) => {
    if (row === id) return [];
    const dependents = why.dependents.filter((dependent) => dependent.id !== id);
    const total = why.total - (why.dependents.length - dependents.length);
    return total > 0 || why.total === 0 ? [[row, { ...why, dependents, total }] as const] : [];
  });
  return new Map(left);
}
