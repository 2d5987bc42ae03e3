import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: under another name, read back and compared, then moved into place. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.unfinished`;
  try {
    writeFileSync(unfinished, bytes, { flush: true });
    if (!readFileSync(unfinished).equals(bytes))
      throw new Error(`${path} did not read back as it was written`);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
