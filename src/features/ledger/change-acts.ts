import { useMutation } from '@tanstack/react-query';
import type { ManyInput } from '../../contract/acts';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';

type Change = { readonly ids: readonly number[]; readonly change: ManyInput };

/** Changes the same of many entries in one action, and says so with an Undo. */
export function useChangeActs(onChanged: () => void) {
  const announce = useAnnounce();
  const formats = useFormats();
  return useMutation({
    mutationFn: ({ ids, change }: Change) => valueOf(window.bank.acts.editMany({ ids: [...ids], change })),
    onSuccess: ({ changed }) => {
      announce.done(`Changed ${formats.counted(changed, 'entry', 'entries')}.`);
      onChanged();
    },
  });
}
