import { useState } from 'react';
import type { PresencePerson } from '../../contract/presence';
import { type Mark, useMarkPresence } from './mark-presence';
import { useNextPerson } from './next-person';
import { useTakeBack } from './take-back';

/** Something that was done here, with what takes it back. */
export type Deed = {
  readonly contactId: number;
  readonly name: string;
  readonly status: 'yes' | 'no' | 'later';
  readonly profile: string | null;
  /** The action of the book; null for one put off, which changed nothing. */
  readonly actionId: number | null;
};

export type Answer = Pick<Mark, 'status' | 'profile' | 'platform'>;

/** One person after another, what was done so far, and the way back. */
export function useWorkList() {
  const [later, setLater] = useState<readonly number[]>([]);
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const next = useNextPerson(later);
  const mark = useMarkPresence();
  const back = useTakeBack();
  const isBusy = mark.isPending || back.isPending || next.isPlaceholderData;

  function did(deed: Deed): void {
    setDeeds((before) => [...before, deed]);
  }

  function answer(person: PresencePerson, { status, profile, platform }: Answer): void {
    if (isBusy) return;
    const { contactId, name } = person;
    mark.mutate(
      { contactId, status, profile, platform },
      {
        onSuccess: ({ profile: kept, actionId }) =>
          did({ contactId, name, status, profile: kept && (kept.url || kept.handle), actionId }),
      },
    );
  }

  function putOff({ contactId, name }: PresencePerson): void {
    if (isBusy) return;
    mark.reset();
    setLater((before) => [...before, contactId]);
    did({ contactId, name, status: 'later', profile: null, actionId: null });
  }

  function takeBack(): void {
    const last = deeds.at(-1);
    if (!last || isBusy) return;
    mark.reset();
    const forget = (): void => setDeeds((before) => before.slice(0, -1));
    if (last.actionId !== null) return back.mutate(last.actionId, { onSuccess: forget });
    setLater((before) => before.filter((id) => id !== last.contactId));
    forget();
  }

  const person = next.data?.people[0];
  return {
    next,
    deeds,
    isBusy,
    problem: mark.error,
    /** Nobody is left but those put off; while the next is being read, the one before stays. */
    person: person && !next.isPlaceholderData && later.includes(person.contactId) ? undefined : person,
    putOffCount: later.length,
    answer,
    putOff,
    takeBack,
    resume: () => setLater([]),
  };
}

export type WorkList = ReturnType<typeof useWorkList>;
