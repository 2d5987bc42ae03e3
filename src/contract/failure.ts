/** Why something was not done, as it crosses between processes. The message is for the owner. */
export type Failure = {
  readonly code: string;
  readonly message: string;
  /** More to act on, such as the readings of an ambiguous column. */
  readonly details?: unknown;
};

/** A refusal with a code and a sentence, thrown by services and by `window.bank` alike. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Whether it was stopped: what the owner wanted, and nothing that went wrong. */
export function wasCancelled(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'cancelled';
}

/** A refusal as it was on the other side. */
export function refusalOf(failure: Failure): Refusal {
  return new Refusal(failure.code, failure.message, failure.details);
}

/** What crosses from the bank to the window: an `Error` would lose its code on the way. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The value of an answer. @throws Refusal with the bank's sentence when there is none. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const settled = await answer;
  if (settled.ok) return settled.value;
  throw refusalOf(settled.failure);
}
