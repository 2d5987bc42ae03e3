import { Refusal } from '../../../src/contract/failure';

/** The refusal of a file that could not be written, with what the owner can do about it. */
export function notWritten(error: unknown, target: string): Refusal {
  return new Refusal('not_written', `The export could not be written to ${target}${whyNot(error)}.`);
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC') return ': the disk is full. Free some space and try again';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return ': it may not be written to. Choose another folder';
  return '. Check the folder, or choose another one';
}
