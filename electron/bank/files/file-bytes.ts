import { open, stat } from 'node:fs/promises';

/** The first `count` bytes of a file, or all of it when it is shorter. */
export async function readHead(path: string, count: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The bytes of a file in order, each chunk a buffer of its own; the next is read while one is worked on. */
export async function* readChunks(path: string, size: number, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  const read = async (): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size, null);
    return buffer.subarray(0, bytesRead);
  };
  const readAhead = (): Promise<Buffer> => {
    const reading = read();
    reading.catch(() => {}); // told to whoever asks for it, and to nobody before
    return reading;
  };
  try {
    let ahead = readAhead();
    for (;;) {
      signal?.throwIfAborted();
      const chunk = await ahead;
      if (chunk.length === 0) return;
      ahead = readAhead();
      yield chunk;
    }
  } finally {
    await file.close(); // after what is still being read
  }
}

/** Changes whenever the file does: its size and the moment it was written. '' for a file that is not there. */
export async function fileStamp(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found ? `${found.size}@${found.mtimeMs}` : '';
}
