import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Presence, Stage } from '../../contract/people';

/** What several people are to have in common; null leaves it as it is. */
export type ManyValues = {
  readonly presence: Presence | null;
  readonly stage: Stage | null;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
};

export const AS_THEY_ARE: ManyValues = { presence: null, stage: null, addTags: [], removeTags: [] };

/** True when something would be changed. */
export function changesAnything({ presence, stage, addTags, removeTags }: ManyValues): boolean {
  return presence !== null || stage !== null || addTags.length > 0 || removeTags.length > 0;
}

/** Changes the same of several people. */
export function useEditMany(ids: ReadonlySet<number>) {
  return useMutation({
    mutationFn: ({ presence, stage, addTags, removeTags }: ManyValues) =>
      valueOf(
        window.bank.people.editMany({
          ids: [...ids],
          presence,
          stage,
          addTags: [...addTags],
          removeTags: [...removeTags],
        }),
      ),
  });
}
