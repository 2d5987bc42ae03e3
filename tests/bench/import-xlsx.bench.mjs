// A workbook of 100,000 sales by `book import`, against the workbook reader alone reading it in a process of its own.
import XLSX from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto, inFolder, peakOfImport, root } from './book.mjs';
import { compare, secondsOf } from './measure.mjs';
import { table } from './sales.mjs';

const ROWS = 100_000;
const READ = `import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
const book = XLSX.read(readFileSync(process.argv[1]), { type: 'array', dense: true, cellDates: true, UTC: true,
  cellFormula: false, cellHTML: false, cellText: false, cellStyles: true });
if (book.Sheets[book.SheetNames[0]]['!data'].length !== ${ROWS + 1}) throw new Error('not all rows were read');`;

await inFolder(async (folder) => {
  const [path, xlsx] = [join(folder, 'a.trustbank'), join(folder, 'sales.xlsx')];
  const sheet = XLSX.utils.aoa_to_sheet(table(ROWS, 4000), { dense: true });
  const workbook = XLSX.utils.book_new(sheet, 'Sales');
  writeFileSync(
    xlsx,
    XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }),
  );
  const args = [xlsx, '--kind', 'purchases', '--date-order', 'ymd'];
  const ours = { name: 'book import', run: () => importInto(path, ...args) };
  const reader = {
    name: 'the workbook reader alone',
    run: () => secondsOf(process.execPath, ['--input-type=module', '--eval', READ, xlsx], { cwd: root }),
  };
  await compare(`A workbook of ${ROWS} rows`, ours, reader, Number(process.env.ROUNDS ?? 3));
  console.log(`Peak memory: ${peakOfImport(folder, path, ...args)} MB.`);
});
