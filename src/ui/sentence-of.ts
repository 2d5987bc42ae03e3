/** The sentence of an error for the owner, closed with a full stop. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message.trim() : '';
  if (message === '') return 'Something went wrong.';
  return /[.?!…]$/.test(message) ? message : `${message}.`;
}
