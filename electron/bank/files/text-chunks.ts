import { readChunks } from './file-bytes';

const CHUNK = 128 * 1024;

/**
 * The text of a file in pieces, decoded across the edges of its chunks, without its mark, every line
 * end as `\n` whatever mixture the file has.
 */
export async function* readText(
  path: string,
  encoding: string,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  const lineEnds = lineEndNormaliser();
  for await (const bytes of readChunks(path, CHUNK, signal)) {
    const text = lineEnds(decoder.write(bytes));
    if (text !== '') yield text;
  }
  const rest = lineEnds(decoder.end() ?? '', true);
  if (rest !== '') yield rest;
}

/** Turns `\r\n` and `\r` into `\n`, also where a pair is cut in two; `last` ends the text. */
export function lineEndNormaliser(): (text: string, last?: boolean) => string {
  let waiting = '';
  return (text, last = false) => {
    const whole = waiting + text;
    waiting = !last && whole.endsWith('\r') ? '\r' : '';
    const ready = waiting === '' ? whole : whole.slice(0, -1);
    return ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
  };
}
