import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/check-imports.mjs');

type Result = { readonly status: number | null; readonly lines: readonly string[] };

/** Writes a small project and returns what the check prints about it, and its exit status. */
function check(files: Record<string, string>): Result {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${text}\n`);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8' });
    return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a tree that keeps to the table passes', () => {
  const { status, lines } = check({
    'src/domain/money.ts': `import { mersenne } from 'pure-rand';\nexport const a = mersenne;`,
    'src/contract/acts.ts': `import { z } from 'zod';\nimport type { a } from '../domain/money';\nexport type B = [typeof z, a];`,
    'src/ui/table.tsx': `import { Table } from '@mantine/core';\nimport { a } from '../domain/money';\nexport const t = [Table, a];`,
    'src/features/people/list.tsx': `import { t } from '../../ui/table';\nimport './list.css';\nexport const u = t;`,
    'src/features/people/list.css': '',
    'src/app/routes.tsx': `import { u } from '../features/people/list';\nexport const v = u;`,
    'electron/bank/db/book.ts': `import { readFileSync } from 'node:fs';\nimport D from 'better-sqlite3';\nexport const o = [readFileSync, D];`,
    'electron/bank/services/acts.ts': `import { o } from '../db/book';\nexport const p = o;`,
    'electron/bank/door.ts': `import { p } from './services/acts';\nimport { o } from './db/book';\nexport const q = [p, o];`,
    'electron/main/index.ts': `import { app } from 'electron';\nimport { join } from 'node:path';\nexport const r = [app, join];`,
  });
  expect(lines).toEqual(['Imports of 9 files checked, problems: 0.']);
  expect(status).toBe(0);
});

const OK = 'export const a = 1;';

// Where it is planted, what is planted, and what the message must say.
const planted: readonly (readonly [string, string, string])[] = [
  [
    'src/domain/node.ts',
    `import 'node:fs';`,
    `:1 imports 'node:fs'. src/domain may import: itself, pure libraries (pure-rand, `,
  ],
  ['src/domain/fs.ts', `import 'fs';`, `'fs'. src/domain may import: itself, pure libraries (pure-rand, `],
  [
    'src/features/people/electron.ts',
    `import { app } from 'electron';`,
    `'electron'. src/features/people may import: itself, src/ui, src/contract, src/domain, react`,
  ],
  [
    'electron/main/sqlite.ts',
    `import D from 'better-sqlite3';`,
    `electron/main may import: itself, src/contract, Node's own modules, electron.`,
  ],
  ['src/contract/kit.ts', `import 'react';`, `'react'. src/contract may import: itself, src/domain, zod.`],
  ['src/contract/type.ts', `export type A = import('react').ReactNode;`, `:1 imports 'react'`],
  ['src/contract/dynamic.ts', `export const a = await import('react');`, `:1 imports 'react'`],
  ['src/contract/require.ts', `export const a = require('react');`, `:1 imports 'react'`],
  ['src/contract/assigned.ts', `import a = require('react');\nexport const b = a;`, `:1 imports 'react'`],
  ['src/contract/re-export.ts', `export const b = 1;\nexport { a } from 'react';`, `:2 imports 'react'`],
  ['src/contract/computed.ts', `export const a = (b: string) => import(b);`, ':1 imports something computed'],
  ['src/contract/gone.ts', `import './nowhere';`, `:1 imports './nowhere', which is not there`],
  ['src/contract/default.ts', `export default 1;`, ':1 has a default export'],
  ['src/contract/renamed.ts', `const a = 1;\nexport { a as default };`, ':2 has a default export'],
  ['src/contract/index.ts', `export * from './good';`, ' only passes on what other files export'],
  ['src/ui/utils/x.ts', OK, ' lies in a folder called "utils"'],
  ['electron/elsewhere/x.ts', OK, ' is in no folder of the import table'],
  [
    'src/features/people/other.ts',
    `import '../ledger/good';`,
    `(src/features/ledger/good.ts). src/features/people may import: itself, src/ui`,
  ],
  ['src/ui/app.ts', `import '../app/good';`, 'src/ui may import: itself, src/domain, react'],
  ['src/domain/contract.ts', `import '../contract/good';`, 'src/domain may import: itself, pure libraries'],
  [
    'electron/bank/door.ts',
    `import './db/good';`,
    'electron/bank may import: itself, electron/bank/services, src/contract, src/domain, electron/bank/db/journal.ts',
  ],
  ['electron/bank/db/up.ts', `import '../services/good';`, 'electron/bank/db may import: itself, '],
  [
    'electron/bank/db/migrations/0001.ts',
    `import '../good';`,
    'electron/bank/db/migrations may import: itself, ',
  ],
  ['electron/cli/files.ts', `import '../bank/files/good';`, 'electron/cli may import: itself, '],
  [
    'electron/preload/domain.ts',
    `import '../../src/domain/good';`,
    'electron/preload may import: itself, src/contract, electron.',
  ],
];

const GOOD = ['features/ledger', 'app', 'contract', 'domain'].map((folder) => `src/${folder}/good.ts`);
const GOOD_BANK = ['db', 'services', 'files'].map((folder) => `electron/bank/${folder}/good.ts`);

describe('in a tree with bad imports', () => {
  let result: Result;

  beforeAll(() => {
    const good = [...GOOD, ...GOOD_BANK].map((path) => [path, OK] as const);
    result = check(Object.fromEntries([...good, ...planted.map(([path, text]) => [path, text] as const)]));
  });

  test.each(planted)('%s is refused for: %s', (path, _text, message) => {
    const about = result.lines.filter((line) => line.startsWith(path));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain(message);
  });

  test('nothing else is refused, and the status tells', () => {
    expect(result.lines).toHaveLength(planted.length + 1);
    expect(result.lines.at(-1)).toContain(`problems: ${planted.length}.`);
    expect(result.status).toBe(1);
  });
});

test('files that import each other in a circle are named in order', () => {
  const { lines, status } = check({
    'src/domain/a.ts': `import type { B } from './b';\nexport type A = B;`,
    'src/domain/b.ts': `import type { A } from './a';\nexport type B = A;`,
  });
  expect(lines[0]).toBe(
    'src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts: these import each other in a circle. Move what both need into a file of its own.',
  );
  expect(status).toBe(1);
});
