import { promisify } from 'node:util';
import { crc32, createInflateRaw, inflateRaw } from 'node:zlib';
import { type ZipEntry, damaged } from './zip-guard';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 1 << 19;

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/**
 * Unpacks every entry and compares it with its checksum: the workbook reader, given a damaged entry,
 * may never come back. @throws UnreadableFile
 */
export async function checkEntries(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  for (const entry of entries) {
    const content = await unpackEntry(bytes, entry).catch(() => null);
    if (content === null || content.length !== entry.inflated || crc32(content) !== entry.crc)
      throw damaged();
  }
}

/** What an entry unpacks to. @throws UnreadableFile, or Error for one that does not */
export async function unpackEntry(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  const packed = packedEntry(bytes, entry);
  if (entry.method === STORED) return packed;
  return inflate(packed, { maxOutputLength: Math.max(1, entry.inflated) });
}

/** The same piece by piece, for an entry that has been checked. @throws as `unpackEntry` does */
export async function* unpackPieces(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedEntry(bytes, entry);
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
    return;
  }
  const stream = createInflateRaw({ chunkSize: PIECE });
  stream.end(packed);
  for await (const piece of stream) if (Buffer.isBuffer(piece)) yield piece;
}

function packedEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  if (bytes.readUInt32LE(entry.at) !== LOCAL_SIGNATURE) throw damaged();
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
  const start =
    entry.at + LOCAL_LENGTH + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  return bytes.subarray(start, start + entry.packed);
}
