import { UnreadableFile } from './unreadable-file';

const MAX_ENTRIES = 5000;
const MAX_ENTRY = 300e6;
const MAX_TOTAL = 400e6;
/** Beyond this size an entry that shrank more than `MAX_RATIO` times is made to harm, not to inform. */
const SUSPECT_ENTRY = 20e6;
const MAX_RATIO = 200;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/**
 * Reads a zip's directory, without inflating anything, and gives the names of its entries.
 * @throws UnreadableFile for a truncated or protected file, and for one that would inflate beyond reason.
 */
export function inspectZip(bytes: Buffer): readonly string[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw tooLarge();
  const names: string[] = [];
  let total = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, at);
    total += entry.inflated;
    if (total > MAX_TOTAL) throw tooLarge();
    names.push(entry.name);
    at = entry.next;
  }
  return names;
}

function endOfDirectory(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw truncated();
}

function readEntry(bytes: Buffer, at: number): { name: string; inflated: number; next: number } {
  if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw truncated();
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw protectedFile();
  const packed = bytes.readUInt32LE(at + 20);
  const inflated = bytes.readUInt32LE(at + 24);
  const nameLength = bytes.readUInt16LE(at + 28);
  const suspect = inflated > SUSPECT_ENTRY && inflated / Math.max(1, packed) > MAX_RATIO;
  if (inflated > MAX_ENTRY || suspect) throw tooLarge();
  const nameEnd = at + ENTRY_LENGTH + nameLength;
  const name = bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd);
  return { name, inflated, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
}

/** The refusal of a workbook that needs a password. */
export function protectedFile(): UnreadableFile {
  return new UnreadableFile(
    'The workbook is protected by a password. Save a copy without one and import that.',
  );
}

function truncated(): UnreadableFile {
  return new UnreadableFile('The workbook is damaged or was not downloaded to its end. Fetch it again.');
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    'The workbook would unpack to far more than a workbook should. Save the sheet you need as CSV.',
  );
}
