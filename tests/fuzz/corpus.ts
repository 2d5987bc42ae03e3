import XLSX, { CFB } from '@e965/xlsx';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSourceFile } from '../../electron/bank/files/open-file';
import type { Cell } from '../../src/domain/import/cell';
import { rowsOf } from '../helpers/source-rows';

/** A whole file to damage: its name and bytes, and for a zip the parts inside. */
export type Specimen = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly parts: ReadonlyMap<string, Buffer> | null;
};

const FIXTURES = join(import.meta.dirname, '../fixtures');
// Not XLS: a damaged one can keep its reader busy for ever, and only the built app reads in a thread that it ends.
const FORMATS = ['xlsx', 'ods'] as const;

/** Every fixture as it is, and each as a workbook of every format. */
export async function corpus(): Promise<Specimen[]> {
  const paths = ['imports', 'catalogue'].flatMap((folder) =>
    readdirSync(join(FIXTURES, folder))
      .filter((name) => !name.endsWith('.json'))
      .map((name) => join(FIXTURES, folder, name)),
  );
  const specimens: Specimen[] = [];
  for (const path of paths) {
    const rows = await rowsOf(await openSourceFile(path));
    specimens.push(specimen(path.replace(/^.*[/\\]/, ''), readFileSync(path)));
    for (const format of FORMATS) specimens.push(asWorkbook(path, rows, format));
  }
  return specimens;
}

function asWorkbook(
  path: string,
  rows: readonly (readonly Cell[])[],
  format: (typeof FORMATS)[number],
): Specimen {
  const values = rows.map((row) => row.map(plain));
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(values), 'Sheet 1');
  const bytes: unknown = XLSX.write(book, { type: 'buffer', bookType: format });
  if (!Buffer.isBuffer(bytes)) throw new Error(`${path} could not be made a workbook.`);
  return specimen(`${path.replace(/^.*[/\\]|\.[^.]+$/g, '')}.${format}`, bytes);
}

function plain(cell: Cell): string | number | boolean {
  if (typeof cell !== 'object') return cell;
  return cell.kind === 'day' ? cell.day : cell.code;
}

function specimen(name: string, bytes: Buffer): Specimen {
  return { name, bytes, parts: bytes.subarray(0, 2).toString('latin1') === 'PK' ? partsOf(bytes) : null };
}

type Archive = {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array }[];
};

function partsOf(bytes: Buffer): Map<string, Buffer> {
  const { FullPaths, FileIndex }: Archive = CFB.read(bytes, { type: 'buffer' });
  return new Map(
    FullPaths.flatMap((path, index) => {
      const content = FileIndex[index]?.content;
      const name = path.replace(/^Root Entry\//, '');
      return content && content.length > 0 && !name.endsWith('/')
        ? [[name, Buffer.from(content)] as const]
        : [];
    }),
  );
}
