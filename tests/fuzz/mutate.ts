import type { Rng } from '../../src/domain/rng';
import { zip } from '../helpers/raw-workbook';
import type { Specimen } from './corpus';

/** A file made of a specimen by a few changes that files suffer, or that someone makes to do harm. */
export function mutated(specimen: Specimen, rng: Rng): Buffer {
  const { parts, bytes } = specimen;
  // Damaged from outside a zip is refused by its checksums: most changes go into what it holds.
  if (parts && rng.u() < 0.8) return zip(Object.fromEntries(withOneChanged(parts, rng)));
  return changed(bytes, rng);
}

function withOneChanged(parts: ReadonlyMap<string, Buffer>, rng: Rng): Map<string, Buffer> {
  const names = [...parts.keys()];
  const tables = names.filter((name) => /sheet|content|sharedStrings|workbook/.test(name));
  const name = pick(rng.u() < 0.8 && tables.length > 0 ? tables : names, rng);
  return new Map([...parts].map(([at, part]) => [at, at === name ? changed(part, rng) : part]));
}

function changed(bytes: Buffer, rng: Rng): Buffer {
  let now = bytes;
  for (let count = 1 + rng.int(4); count > 0; count -= 1) now = pick(CHANGES, rng)(now, rng);
  return now;
}

type Change = (bytes: Buffer, rng: Rng) => Buffer;

const put: Change = (bytes, rng) =>
  splice(bytes, rng.int(bytes.length + 1), 0, Buffer.from(pick(MARKS, rng)));
const cells: Change = (bytes, rng) => {
  const at = delimiterAfter(bytes, rng.int(bytes.length + 1));
  return splice(bytes, at, delimiterAfter(bytes, at + 1) - at, Buffer.from(`,${pick(VALUES, rng)}`));
};
const CHANGES: readonly Change[] = [
  put,
  put,
  cells,
  cells,
  (bytes, rng) => splice(bytes, rng.int(bytes.length + 1), 1 + rng.int(40)),
  (bytes, rng) => splice(bytes, rng.int(bytes.length + 1), 1, Buffer.from([rng.int(256)])),
  (bytes, rng) => bytes.subarray(0, rng.int(bytes.length + 1)),
  (bytes, rng) => twice(bytes, rng),
  (bytes, rng) => lines(bytes, rng),
  (bytes, rng) => Buffer.from(bytes.toString('latin1').replace(/\d+/, String(10 ** rng.int(12))), 'latin1'),
];

// A piece of the file a second time, at another place.
function twice(bytes: Buffer, rng: Rng): Buffer {
  const from = rng.int(bytes.length + 1);
  return splice(bytes, rng.int(bytes.length + 1), 0, bytes.subarray(from, from + rng.int(3000)));
}

function lines(bytes: Buffer, rng: Rng): Buffer {
  const all = bytes.toString('latin1').split('\n');
  if (rng.u() < 0.5) rng.shuffle(all);
  else all.splice(rng.int(all.length), 1 + rng.int(3));
  return Buffer.from(all.join('\n'), 'latin1');
}

function delimiterAfter(bytes: Buffer, from: number): number {
  const at = bytes.subarray(from).findIndex((byte) => byte === 0x2c || byte === 0x3b || byte === 0x0a);
  return at < 0 ? bytes.length : from + at;
}

function splice(bytes: Buffer, at: number, cut: number, added: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + cut)]);
}

function pick<T>(list: readonly T[], rng: Rng): T {
  const one = list[rng.int(list.length)];
  if (one === undefined) throw new RangeError('Nothing to pick from.');
  return one;
}

const MARKS = [
  '"',
  '""',
  ',,,,',
  '\n\n',
  '\r',
  '\0',
  '\uFEFF',
  '<',
  '>',
  '&lol;',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  ';',
  '\t',
  '‮',
  '💥',
  '\\',
  "');DROP TABLE contact;--",
  '=1+1',
];
const VALUES = [
  '',
  '-0',
  '1e308',
  '-99999999999999999999',
  '0.005',
  '1.234,56',
  '31/02/2026',
  '2026-13-45',
  '99999-01-01',
  'not@an@address',
  `${'x'.repeat(70_000)}@example.com`,
  '+1',
  '"a\nb"',
  '﷽',
  'NaN',
  '__proto__',
  'constructor',
];
