import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type ZipEntry, damaged } from './zip-guard';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/**
 * Unpacks every entry and compares it with its checksum: the workbook reader, given a damaged entry,
 * may never come back. @throws UnreadableFile
 */
export async function checkEntries(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  for (const entry of entries) {
    const content = await unpack(bytes, entry).catch(() => null);
    if (content === null || content.length !== entry.inflated || crc32(content) !== entry.crc)
      throw damaged();
  }
}

async function unpack(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  if (bytes.readUInt32LE(entry.at) !== LOCAL_SIGNATURE) throw damaged();
  const start =
    entry.at + LOCAL_LENGTH + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damaged();
  return inflate(packed, { maxOutputLength: Math.max(1, entry.inflated) });
}
