/** A failure that is told to the person at the keyboard as it stands: what is wrong and what to do. */
export class Refusal extends Error {}

/** Progress goes to standard error, so that a command's standard output holds its answer only. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs a script's work; a failure becomes a sentence and exit status 1, without a stack trace.
 * A caller who reads JSON gets the sentence as a JSON document instead.
 */
export async function asScript(work, { json = false } = {}) {
  try {
    const status = await work();
    if (typeof status === 'number') process.exitCode = status;
  } catch (error) {
    const message = error instanceof Refusal ? error.message : unexpected(error);
    if (json) process.stdout.write(`${JSON.stringify({ error: { code: 'setup', message } })}\n`);
    else say(message);
    if (process.env.DEBUG) say(error.stack);
    process.exit(1);
  }
}

function unexpected(error) {
  return `Something unexpected went wrong: ${error.message}. Run it again with DEBUG=1 in the environment to see where.`;
}
