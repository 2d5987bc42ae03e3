import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createBook } from '../../../../../electron/bank/db/book';
import { openSourceFile } from '../../../../../electron/bank/files/open-file';
import { setUp } from '../../../../../electron/bank/services/book';
import { type Context, clockOf, quietContext } from '../../../../../electron/bank/services/context';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { day } from '../../../../../src/domain/day';
import { SOURCE_NAMES } from '../../../../../src/domain/import/catalogue/source';
import { type Row, isBlank, textOf } from '../../../../../src/domain/import/cell';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { type Outcome, storedOutcome } from '../../../../helpers/stored-outcome';
import { rowsOf } from '../../../../helpers/source-rows';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, everything } from '../../../../helpers/test-book';

/** Written by hand beside each file. `table` is the rows of the file (from 1) whose columns may stand in any order. */
type Expected = Partial<Outcome> & {
  readonly book: { readonly zone: string; readonly currency: string };
  readonly source: string;
  readonly counts: string;
  readonly refused?: readonly (readonly [number, string])[];
  readonly warnings?: readonly (readonly [number, string])[];
  readonly skipped?: Readonly<Record<string, number>>;
  readonly encoding?: string;
  readonly table: readonly [number, number];
  /** What must stand nowhere in the book's files. */
  readonly absent?: readonly string[];
};

const folder = tempFolder();
const FIXTURES = join(import.meta.dirname, '../../../../fixtures/catalogue');
const files = readdirSync(FIXTURES).filter((name) => !name.endsWith('.json'));
const opened: Context[] = [];
afterEach(() => opened.splice(0).forEach(close));

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(FIXTURES, name.replace(/\.[^.]+$/u, '.expected.json')), 'utf8'));

function bookFor({ book }: Expected): Context {
  const path = join(folder.path, `${randomUUID()}.trustbank`);
  const context = quietContext(createBook(path), clockOf(day('2026-11-23')));
  setUp(context, { name: 'Hill Farm', ...book, country: 'US', hourCostCents: null });
  opened.push(context);
  return context;
}

const unknownKind = { kind: null };

// Where a row of a known source stands alone in its cell, that is what it means: nothing is put beside it.
async function inAnotherOrder(name: string, { table: [first, last] }: Expected): Promise<string> {
  const rows = await rowsOf(await openSourceFile(join(FIXTURES, name)));
  const width = Math.max(...rows.slice(first - 1, last).map((row) => row.length));
  const moved = rows.map((row, index) => {
    const number = index + 1;
    if (number < first || number > last) return row;
    const cells = Array.from({ length: width }, (_, at) => row[at] ?? '').reverse();
    const isAlone = row.filter((cell) => !isBlank(cell)).length < 2;
    const unknown = number === first ? 'Loyalty colour' : isAlone ? '' : 'green, mostly';
    return [...cells.slice(0, 2), unknown, ...cells.slice(2), ''];
  });
  const text = moved.map((row) => row.map(quoted).join(',')).join('\n');
  const place = join(folder.path, randomUUID());
  mkdirSync(place);
  const path = join(place, `${name.replace(/\.[^.]+$/u, '')}.csv`);
  writeFileSync(path, text);
  return path;
}

function quoted(cell: Row[number]): string {
  return `"${textOf(cell).replaceAll('"', '""')}"`;
}

function outcomeExpected({ contacts, purchases, giveaways, responses, entries }: Expected): Outcome {
  const [none]: [readonly object[]] = [[]];
  return {
    contacts: contacts ?? none,
    purchases: purchases ?? none,
    giveaways: giveaways ?? none,
    responses: responses ?? none,
    entries: entries ?? none,
  };
}

it('has a file for every source', () => {
  const sources = new Set(files.map((name) => expectedOf(name).source));
  expect([...sources].sort()).toEqual([...SOURCE_NAMES].sort());
});

describe.each(files)('%s', (name) => {
  const expected = expectedOf(name);
  const path = join(FIXTURES, name);

  it('is recognised and stored as written down by hand', async () => {
    const context = bookFor(expected);
    const result = await run(context, path, unknownKind);
    const [report] = result.files;
    expect(report?.source).toBe(expected.source);
    expect(report?.mappedBy).toBe('source');
    if (expected.encoding) expect(report?.encoding).toBe(expected.encoding);
    expect(storedOutcome(context)).toEqual(outcomeExpected(expected));
    expect(counts(result)).toBe(expected.counts);
    expect(report?.refused.map(({ row, reason }) => [row, reason])).toEqual(expected.refused ?? []);
    expect(report?.warnings.map(({ row, reason }) => [row, reason])).toEqual(expected.warnings ?? []);
    expect(Object.fromEntries(report?.skipped.map(({ reason, rows }) => [reason, rows]) ?? [])).toEqual(
      expected.skipped ?? {},
    );
  });

  it('is shown beforehand as it will be stored, and nothing is kept of that', async () => {
    const context = bookFor(expected);
    const before = everything(context.book);
    const shown = await rehearse(context, path, unknownKind);
    expect(everything(context.book)).toEqual(before);
    expect(shown.previews[0]?.length).toBeGreaterThan(0);
    expect(shown.files).toEqual((await run(context, path, unknownKind)).files);
  });

  it('imported again changes nothing', async () => {
    const context = bookFor(expected);
    await run(context, path, unknownKind);
    const before = everything(context.book);
    expect(await run(context, path, unknownKind)).toMatchObject({
      importId: null,
      files: [{ created: 0, updated: 0 }],
    });
    expect(everything(context.book)).toEqual(before);
  });

  it('taken back leaves the book as it was, and can come again', async () => {
    const context = bookFor(expected);
    const before = everything(context.book);
    const { importId } = await run(context, path, unknownKind);
    expect((await undoImport(context, { id: importId ?? 0 })).kept).toEqual([]);
    expect(everything(context.book)).toEqual(before);
    expect(counts(await run(context, path, unknownKind))).toBe(expected.counts);
  });

  it('is the same with its columns in another order and unknown ones among them', async () => {
    const context = bookFor(expected);
    const result = await run(context, await inAnotherOrder(name, expected), unknownKind);
    expect(result.files[0]?.source).toBe(expected.source);
    expect(counts(result)).toBe(expected.counts);
    expect(storedOutcome(context)).toEqual(outcomeExpected(expected));
  });
});

describe.each(files.filter((name) => expectedOf(name).absent))('%s', (name) => {
  it('leaves nothing behind in the book’s files of what is not kept', async () => {
    const [expected, path] = [expectedOf(name), join(FIXTURES, name)];
    const context = bookFor(expected);
    const text = readFileSync(path, 'latin1');
    for (const one of expected.absent ?? []) expect(text).toContain(one);
    await run(context, path, unknownKind);
    const own = context.book.path;
    const bytes = [own, `${own}-wal`, `${own}-shm`, `${own}-journal`].flatMap((file) => {
      try {
        return readFileSync(file).toString('latin1');
      } catch {
        return [];
      }
    });
    expect(bytes.join('')).toContain('Hill Farm');
    for (const one of expected.absent ?? []) expect(bytes.join('\n').includes(one), one).toBe(false);
  });
});
