/** What the first bytes of a file say it is, whatever it is called. */
export type Content =
  | 'text'
  | 'zip'
  | 'compound'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'pdf'
  | 'vcard'
  | 'calendar'
  | 'json'
  | 'empty'
  | 'binary';

/** Recognises a file by its first 64 kB. `zip` may be XLSX or ODS, `compound` XLS or a protected workbook. */
export function contentOf(head: Buffer): Content {
  if (head.length === 0) return 'empty';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound';
  const utf16 = isUtf16(head);
  if (!utf16 && isBinary(head)) return 'binary';
  const start = head
    .toString(utf16 ? 'utf16le' : 'latin1')
    .replace(/^(?:\uFEFF|ï»¿)?\s*/u, '')
    .slice(0, 2000);
  if (start === '' && head.length < 65_536) return 'empty';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^begin:vcard\s/iu.test(start)) return 'vcard';
  if (/^begin:vcalendar\s/iu.test(start)) return 'calendar';
  if (/^(?:\[\s*)?\{\s*"[^"\n]*"\s*:/u.test(start)) return 'json';
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|style)[\s>]/iu.test(start))
    return 'html';
  return /^<\?xml[\s>]/iu.test(start) ? (/<html[\s>]/iu.test(start) ? 'html' : 'xml') : 'text';
}

/** The bytes look like UTF-16, by mark or by where their zeros stand: `le`, `be` or null. */
export function utf16Order(head: Buffer): 'le' | 'be' | null {
  if (startsWith(head, [0xff, 0xfe])) return 'le';
  if (startsWith(head, [0xfe, 0xff])) return 'be';
  const pairs = Math.floor(head.length / 2);
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (pairs === 0 || Math.max(even, odd) < pairs * 0.3 || Math.min(even, odd) > pairs * 0.05) return null;
  return odd > even ? 'le' : 'be';
}

function isUtf16(head: Buffer): boolean {
  return utf16Order(head) !== null;
}

// Text has no zero bytes and next to no control characters but tabs, line ends and form feeds.
function isBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return controls > head.length * 0.01;
}

const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

function startsWith(head: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
