import { openSourceFile } from '../../files/open-file';
import { fileStamp } from '../../files/file-bytes';
import type { SourceFile } from '../../files/source-file';

type Kept = { readonly stamp: string; readonly file: SourceFile };

const KEPT_FOR_MS = 120_000;
/** As many as may be dropped at once; a workbook is held in memory while it is kept. */
const MOST = 10;

const kept = new Map<string, Kept>();
let clock: NodeJS.Timeout | null = null;

/**
 * Opens a file, or gives it as it was opened last: between the steps of the wizard the same files are asked
 * for again and again. They are let go after two minutes, when they have changed, or by `letGo`.
 */
export async function openOnce(path: string, signal: AbortSignal): Promise<SourceFile> {
  const stamp = await fileStamp(path);
  const known = kept.get(path);
  kept.delete(path);
  const isGood = known?.stamp === stamp && known.file.isGivenUp?.() !== true;
  const file = isGood ? known.file : await openSourceFile(path, {}, signal);
  kept.set(path, { stamp, file });
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  keepABit();
  return file;
}

/** Frees the memory of the files kept by `openOnce`. */
export function letGo(): void {
  if (clock) clearTimeout(clock);
  clock = null;
  kept.clear();
}

function keepABit(): void {
  if (clock) clearTimeout(clock);
  clock = setTimeout(letGo, KEPT_FOR_MS);
  clock.unref();
}
