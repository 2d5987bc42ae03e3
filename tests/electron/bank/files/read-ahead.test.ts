import { open } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { readChunks } from '../../../../electron/bank/files/file-bytes';
import { tempFolder } from '../../../helpers/temp-folder';

const folder = tempFolder();

it('a disk that fails while a piece is worked on is told of when the next is asked for', async () => {
  const path = folder.write('ahead.txt', 'abcdef');
  const handle = await open(path, 'r');
  const prototype = Object.getPrototypeOf(handle) as { read: typeof handle.read };
  await handle.close();
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  const chunks = readChunks(path, 3);
  try {
    const { read } = prototype;
    const failing = vi.spyOn(prototype, 'read').mockRejectedValue(new Error('The disk is gone.'));
    failing.mockImplementationOnce(read);
    expect(String((await chunks.next()).value)).toBe('abc');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unheard).not.toHaveBeenCalled();
    await expect(chunks.next()).rejects.toThrow('The disk is gone.');
  } finally {
    vi.restoreAllMocks();
    process.off('unhandledRejection', unheard);
  }
});
