import { Button, Menu } from '@mantine/core';
import { IMPORT_KINDS } from '../../domain/import/field';
import { useSaveTemplate } from './save-template';
import { kindName } from './words';

/** Workbooks for those who keep a sheet by hand: one of each kind, to save and fill in. */
export function TemplatesMenu() {
  const save = useSaveTemplate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={save.isPending}>
          Save a template…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {IMPORT_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => save.mutate(kind)}>
            {kindName(kind)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
