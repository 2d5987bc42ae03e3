import { useMutation } from '@tanstack/react-query';
import type { OfferedFile } from '../../contract/shell';
import { useAnnounce } from '../../ui/announce-context';
import { putOnDesk } from './waiting-files';

const AT_ONCE = 10;

/** Opens the system's own dialog and puts what was chosen on the desk. */
export function useChooseFiles() {
  return useTake(() => window.shell.chooseFiles());
}

/** Puts dropped files on the desk. */
export function useTakeDropped() {
  return useTake((files: readonly File[]) => window.shell.takeDropped(files.slice(0, AT_ONCE)));
}

function useTake<Input>(take: (input: Input) => Promise<readonly OfferedFile[]>) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: take,
    onSuccess: (offered, input) => {
      putOnDesk(offered.slice(0, AT_ONCE));
      const given = Array.isArray(input) ? input.length : offered.length;
      if (given > AT_ONCE) announce.note(`The first ${AT_ONCE} of ${given} files were taken.`);
    },
    onError: (error) => announce.failed('The files could not be taken', error),
  });
}
