import { useMutation } from '@tanstack/react-query';
import type { Comparison, Merged } from '../../contract/duplicates';
import { valueOf } from '../../contract/failure';
import type { Choice } from '../../domain/people/merge-choice';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';
import { calledBy } from './person-words';

type Settling = {
  readonly makeOne: (choose: Choice) => void;
  readonly keepTwo: () => void;
  readonly isPending: boolean;
};

/** What the owner decides about two who look like one; said with an Undo. */
export function useSettleDuplicate({ keep, merge }: Comparison, onSettled: () => void): Settling {
  const announce = useAnnounce();
  const formats = useFormats();
  const [one, other] = [calledBy(keep), calledBy(merge)];
  const making = useMutation({
    mutationFn: (choose: Choice) =>
      valueOf(window.bank.people.merge({ keep: keep.id, merge: merge.id, choose })),
    onSuccess: (merged) => {
      announce.done(`${one} and ${other} are now one person.${alsoRemoved(merged)}`);
      onSettled();
    },
    onError: (error) => announce.failed('They were not made one', error),
  });
  const apart = useMutation({
    mutationFn: () => valueOf(window.bank.people.keepApart({ first: keep.id, second: merge.id })),
    onSuccess: () => {
      announce.done(`${one} and ${other} stay two people.`);
      onSettled();
    },
    onError: (error) => announce.failed('This was not noted', error),
  });
  return { makeOne: making.mutate, keepTwo: apart.mutate, isPending: making.isPending || apart.isPending };

  function alsoRemoved({ postingsRemoved, pointsRemoved }: Merged): string {
    if (postingsRemoved === 0) return '';
    const what = formats.counted(postingsRemoved, 'posting');
    return ` ${what} that both had counts once now: ${formats.change(-pointsRemoved)} points.`;
  }
}
