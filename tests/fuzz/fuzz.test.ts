import { writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { Context } from '../../electron/bank/services/context';
import { letGo } from '../../electron/bank/services/importing/open-once';
import { makeRng } from '../../src/domain/rng';
import { run } from '../helpers/imports';
import { tempFolder } from '../helpers/temp-folder';
import { close, makeTestBook } from '../helpers/test-book';
import { attempt } from './attempt';
import { type Specimen, corpus } from './corpus';
import { mutated } from './mutate';

const FILES = Number(process.env['FUZZ_FILES'] ?? 120);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** What is being tried is written here, for whoever watches from outside and finds it never ends. */
const AT = process.env['FUZZ_AT'];
const LONGEST_MS = 10_000;

const folder = tempFolder();
vi.spyOn(console, 'error').mockReturnValue(); // the workbook reader remarks on odd records there

async function bookWithHistory(): Promise<Context> {
  const context = makeTestBook(folder.path);
  const sales =
    'Date,Email,Customer,Amount,Order number\n2026-04-03,ann@example.com,Ann,5.00,A-1\n2026-04-04,,Bob,7.00,\n';
  await run(context, folder.write('history.csv', sales));
  return context;
}

it(
  `${FILES} damaged files (seed ${SEED}): each is imported whole and can be taken back, or leaves the book as it was`,
  async () => {
    const context = await bookWithHistory();
    const specimens = await corpus();
    const fates = new Map<string, number>();
    let slowest = { took: 0, number: 0 };
    for (let number = 1; number <= FILES; number += 1) {
      const rng = makeRng(SEED * 1_000_003 + number);
      const specimen = specimens[rng.int(specimens.length)] as Specimen;
      const path = folder.write(`damaged-${number % 2}-${specimen.name}`, mutated(specimen, rng));
      if (AT) writeFileSync(AT, `file ${number} of seed ${SEED}, made of ${specimen.name}`);
      const start = performance.now();
      const fate = await attempt(context, path).catch((cause: unknown) => {
        throw new Error(`File ${number} of seed ${SEED}, made of ${specimen.name}`, { cause });
      });
      const took = performance.now() - start;
      expect(took, `file ${number} of seed ${SEED}`).toBeLessThan(LONGEST_MS);
      if (took > slowest.took) slowest = { took, number };
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
    }
    letGo();
    expect(context.book.reader.db.pragma('integrity_check', { simple: true })).toBe('ok');
    close(context);
    expect(fates.get('imported')).toBeGreaterThan(FILES / 10);
    expect([...fates.keys()].some((fate) => fate.startsWith('refused'))).toBe(true);
    if (AT)
      writeFileSync(
        AT,
        `${FILES} files, the slowest (${slowest.number}) ${slowest.took.toFixed(0)} ms: ${list(fates)}`,
      );
  },
  FILES * LONGEST_MS,
);

function list(fates: ReadonlyMap<string, number>): string {
  return [...fates]
    .sort((a, b) => b[1] - a[1])
    .map(([fate, count]) => `${count} ${fate}`)
    .join(', ');
}
