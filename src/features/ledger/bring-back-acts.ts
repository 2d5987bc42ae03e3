import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';

/** Makes removed entries count again, and says so with an Undo. */
export function useBringBackActs(onBack: () => void): (ids: readonly number[]) => void {
  const announce = useAnnounce();
  const formats = useFormats();
  const { mutate } = useMutation({
    mutationFn: (ids: readonly number[]) => valueOf(window.bank.acts.bringBack({ ids: [...ids] })),
    onSuccess: ({ broughtBack }) => {
      const entries = formats.counted(broughtBack, 'entry', 'entries');
      announce.done(`Brought back ${entries}: posted anew, recorded today.`);
      onBack();
    },
    onError: (error) => announce.failed('Nothing was brought back', error),
  });
  return mutate;
}
