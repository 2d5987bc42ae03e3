import { Button, Menu } from '@mantine/core';
import { type ListExport } from './export-list';

/** Saves the list that is shown; while it is written, the same button stops it. */
export function ExportMenu({ list: { written, save, stop } }: { list: ListExport }) {
  if (written !== null) {
    return (
      <Button variant="default" onClick={stop}>
        Stop saving ({Math.floor(written * 100)} %)
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">Save this list</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save('csv')}>As CSV, for any spreadsheet</Menu.Item>
        <Menu.Item onClick={() => save('xlsx')}>As an Excel workbook</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
