import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ListFormat } from '../../contract/shell';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';

/** Saves who gets it into a file the owner chooses. */
export function useExportList({ id, title }: { id: number; title: string }) {
  const announce = useAnnounce();
  const { counted } = useFormats();
  return useMutation({
    mutationFn: async (format: ListFormat) => {
      const file = await window.shell.chooseListFile({ format, name: `${title}, who gets it`.slice(0, 200) });
      if (file === null) return null;
      const { people } = await valueOf(
        window.bank.experiments.exportList({ id, target: file.token, format }),
      );
      return { people, fileName: file.fileName };
    },
    onSuccess: (saved) => {
      if (saved) announce.note(`Saved ${counted(saved.people, 'person', 'people')} in “${saved.fileName}”.`);
    },
    onError: (error) => announce.failed('The list was not saved', error),
  });
}
