import type { CallOptions } from '../../contract/contract';

/** A call that stops when nobody waits for its answer any more. */
export function cancelledBy(signal: AbortSignal): CallOptions {
  return { onCancellable: (cancel) => signal.addEventListener('abort', cancel, { once: true }) };
}
