import { openSourceFile } from '../../files/open-file';
import { fileStamp } from '../../files/file-bytes';
import type { SourceFile } from '../../files/source-file';

type Kept = {
  readonly path: string;
  readonly stamp: string;
  readonly file: SourceFile;
  readonly clock: NodeJS.Timeout;
};

const KEPT_FOR_MS = 120_000;

let kept: Kept | null = null;

/**
 * Opens a file, or gives the one opened last: between the steps of the wizard the same file is asked
 * for again and again. It is let go after two minutes, when it has changed, or by `letGo`.
 */
export async function openOnce(path: string, signal: AbortSignal): Promise<SourceFile> {
  const stamp = await fileStamp(path);
  if (kept && kept.path === path && kept.stamp === stamp) {
    kept.clock.refresh();
    return kept.file;
  }
  letGo();
  const file = await openSourceFile(path, {}, signal);
  const clock = setTimeout(letGo, KEPT_FOR_MS);
  clock.unref();
  kept = { path, stamp, file, clock };
  return file;
}

/** Frees the memory of the file kept by `openOnce`. */
export function letGo(): void {
  if (kept) clearTimeout(kept.clock);
  kept = null;
}
