import type { Progress } from '../../src/contract/messages';
import type { Context } from '../bank/services/context';

/**
 * Runs long work as somebody at a terminal expects it: how far it is stands on one line of the error output,
 * and Ctrl-C cancels it, so that nothing of it is left behind. A second Ctrl-C ends the program.
 */
export async function atTerminal<T>(
  context: Context,
  work: (context: Context) => Promise<T>,
  stderr: Terminal = process.stderr,
): Promise<T> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  process.once('SIGINT', cancel);
  const line = stderr.isTTY ? lineOf(stderr) : NO_LINE;
  try {
    return await work({ ...context, signal: controller.signal, report: line.show });
  } finally {
    line.clear();
    process.off('SIGINT', cancel);
  }
}

/** What is used of an error output; `isTTY` where somebody sits in front of it. */
type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & { readonly write: (text: string) => unknown };
type Line = { readonly show: (progress: Progress) => void; readonly clear: () => void };

const NO_LINE: Line = { show: () => {}, clear: () => {} };
const CLEARED = '\r\u001B[K';

function lineOf(stream: Terminal): Line {
  let shown = '';
  const say = (text: string): void => {
    if (text !== shown) stream.write(`${CLEARED}${text.slice(0, widthOf(stream) - 1)}`);
    shown = text;
  };
  return { show: (progress) => say(wordsOf(progress)), clear: () => say('') };
}

// Some terminals do not tell.
function widthOf({ columns }: Terminal): number {
  return columns > 0 ? columns : 80;
}

function wordsOf({ done, total, doing }: Progress): string {
  if (total === null || total === 0) return doing;
  return `${Math.floor((100 * done) / total)} % ${doing}`;
}
