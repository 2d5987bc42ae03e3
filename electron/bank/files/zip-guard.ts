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

/** What a zip's directory says of one entry: where its local header stands, and what it should unpack to. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly inflated: number;
  readonly at: number;
};

/**
 * Reads a zip's directory without inflating anything.
 * @throws UnreadableFile for a truncated or protected file, and for one that would inflate beyond reason.
 */
export function inspectZip(bytes: Buffer): readonly ZipEntry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw tooLarge();
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, at);
    total += entry.inflated;
    if (total > MAX_TOTAL) throw tooLarge();
    entries.push(entry);
    at = next;
  }
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function readEntry(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw protectedFile();
  const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
  const entry: ZipEntry = {
    name: bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    inflated: bytes.readUInt32LE(at + 24),
    at: bytes.readUInt32LE(at + 42),
  };
  const suspect = entry.inflated > SUSPECT_ENTRY && entry.inflated / Math.max(1, entry.packed) > MAX_RATIO;
  if (entry.inflated > MAX_ENTRY || suspect) throw tooLarge();
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
}

/** The refusal of a workbook that needs a password. */
export function protectedFile(): UnreadableFile {
  return new UnreadableFile(
    'The workbook is protected by a password. Save a copy without one and import that.',
  );
}

/** The refusal of a workbook that is not whole. */
export function damaged(): UnreadableFile {
  return new UnreadableFile('The workbook is damaged or was not downloaded to its end. Fetch it again.');
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    'The workbook would unpack to far more than a workbook should. Save the sheet you need as CSV.',
  );
}
