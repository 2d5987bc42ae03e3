import { Button } from '@mantine/core';
import { useChooseFiles, useTakeDropped } from './take-files';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xls,.ods';

/** Opens the system's own dialog for files. The input beside it takes files from whoever cannot see one. */
export function FilePicker({ label, primary = false }: { label: string; primary?: boolean }) {
  const choose = useChooseFiles();
  const take = useTakeDropped();
  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        loading={choose.isPending}
        onClick={() => choose.mutate(undefined)}
      >
        {label}
      </Button>
      <input
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        data-testid="file-input"
        onChange={(event) => {
          take.mutate([...(event.currentTarget.files ?? [])]);
          // The same file may be taken again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
