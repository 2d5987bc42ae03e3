import type { RememberedMapping } from '../../contract/imports';
import { saveAsFile } from './save-as-file';

/** A remembered mapping as the command line takes it with `--mapping`. */
export function mappingJson({ kind, mapping, dateOrder, decimal }: RememberedMapping): string {
  const columns = Object.fromEntries(mapping.map(({ column, field }) => [column, field]));
  return `${JSON.stringify({ kind, columns, dateOrder, decimal }, null, 2)}\n`;
}

/** Offers it for saving. */
export function saveMapping(remembered: RememberedMapping): void {
  saveAsFile(`mapping-${remembered.kind}.json`, mappingJson(remembered), 'application/json');
}
