// What each folder may import. The most specific row that covers a file holds for it; `*` stands
// for one folder, and a file may always import from its own row. Widening a row is a decision about
// the architecture (docs/), not a way past a message.

const PURE = ['pure-rand', '@stdlib/*', 'jstat', 'ml-matrix', 'libphonenumber-js'];
const READERS = ['papaparse', '@e965/xlsx', 'write-excel-file', 'chardet', 'iconv-lite', 'fflate'];
const REACT = ['react', 'react-dom', 'wouter', '@tanstack/*', 'get-nonce'];
const KIT = ['@mantine/*', '@fontsource/*', '@fontsource-variable/*', 'dayjs'];
const CHARTS = ['chart.js', 'react-chartjs-2'];
const RENDERER = [...REACT, ...KIT, ...CHARTS, 'zod'];

const OPENING = ['electron/bank/db/book.ts', 'electron/bank/db/book-error.ts'];

export const importTable = [
  { row: 'electron/main', folders: ['src/contract'], packages: ['electron'], node: true },
  { row: 'electron/preload', folders: ['src/contract'], packages: ['electron'] },
  {
    // The process itself: the door, the open book, what main orders.
    row: 'electron/bank',
    folders: [
      'electron/bank/services',
      'src/contract',
      'src/domain',
      'electron/bank/db/journal.ts',
      ...OPENING,
    ],
    packages: ['electron'],
    node: true,
  },
  {
    row: 'electron/bank/services',
    folders: [
      'electron/bank/db',
      'electron/bank/files',
      'electron/bank/threads',
      'src/domain',
      'src/contract',
    ],
    packages: [],
  },
  // Starts and stops threads; what they compute is a service's.
  { row: 'electron/bank/threads', folders: ['src/contract'], packages: [], node: true },
  {
    row: 'electron/bank/db',
    folders: ['electron/bank/db', 'src/domain'],
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    row: 'electron/bank/db/migrations',
    folders: ['electron/bank/db/handle.ts'],
    packages: ['better-sqlite3'],
  },
  { row: 'electron/bank/files', folders: ['src/domain'], packages: READERS, node: true },
  {
    row: 'electron/cli',
    folders: ['electron/bank/services', 'src/contract', 'src/domain', ...OPENING],
    packages: [],
    node: true,
  },
  { row: 'src/domain', folders: [], packages: PURE, kind: 'pure libraries' },
  { row: 'src/contract', folders: ['src/domain'], packages: ['zod'] },
  { row: 'src/ui', folders: ['src/domain'], packages: [...REACT, ...KIT, ...CHARTS] },
  { row: 'src/features/*', folders: ['src/ui', 'src/contract', 'src/domain'], packages: RENDERER },
  { row: 'src/print', folders: ['src'], packages: RENDERER },
  { row: 'src/app', folders: ['src'], packages: RENDERER },
];

/** Drawers that fill up with what nobody found a place for. */
export const DRAWERS = ['lib', 'utils', 'shared', 'common', 'helpers', 'misc'];

export const CHECKED_FOLDERS = ['electron', 'src'];
