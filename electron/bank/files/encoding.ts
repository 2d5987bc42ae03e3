import { isAscii, isUtf8 } from 'node:buffer';
import { utf16Order } from './content';
import { readChunks } from './file-bytes';

const HEAD = 65_536;
const CHUNK = 1 << 20;

/**
 * The encoding a text file is written in, as iconv-lite names it: by its mark, by where its zero
 * bytes stand, by being valid UTF-8 from end to end, and only then by the look of its letters.
 */
export async function detectEncoding(path: string, head: Buffer, signal?: AbortSignal): Promise<string> {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0) return 'utf-32le';
  const order = utf16Order(head);
  if (order) return `utf-16${order}`;
  const sample = await firstNonUtf8(path, signal);
  return sample === null ? 'utf-8' : guess(sample);
}

/** Null when the file is UTF-8 throughout; else 64 kB of it that hold a byte above ASCII. */
async function firstNonUtf8(path: string, signal: AbortSignal | undefined): Promise<Buffer | null> {
  let carry: Buffer = Buffer.alloc(0);
  let sample: Buffer | null = null;
  for await (const chunk of readChunks(path, CHUNK, signal)) {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    sample ??= aboveAscii(bytes);
    const end = wholeLetters(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return sample;
    carry = bytes.subarray(end);
  }
  return carry.length > 0 ? (sample ?? carry) : null;
}

function aboveAscii(bytes: Buffer): Buffer | null {
  if (isAscii(bytes)) return null;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, Math.min(first - 1024, bytes.length - HEAD));
  return bytes.subarray(from, from + HEAD);
}

// A letter of several bytes may be cut by the end of a chunk: it waits for the next one.
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

async function guess(sample: Buffer): Promise<string> {
  const [chardet, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const names = chardet.analyse(sample).map(({ name }) => name.toLowerCase());
  const found = names.find(
    (name) => !name.startsWith('utf') && name !== 'ascii' && iconv.encodingExists(name),
  );
  return found === undefined ? 'windows-1252' : (WINDOWS[found] ?? found);
}

// What calls itself ISO 8859 on a desktop is nearly always the Windows page, which has € and “ besides.
const WINDOWS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-9': 'windows-1254',
};
