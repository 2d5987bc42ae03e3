const SHOWN = 3;

/**
 * The examples of a column with one more value: the first few in the order of their letters, so that they do
 * not depend on the order of the rows.
 */
export function withExample(examples: readonly string[], text: string): readonly string[] {
  const last = examples[SHOWN - 1];
  if ((last !== undefined && text >= last) || examples.includes(text)) return examples;
  return [...examples, text].sort().slice(0, SHOWN);
}

/** Of two values the first in the order of their letters; null stands for none yet. */
export function firstByLetters(before: string | null, text: string): string {
  return before !== null && before <= text ? before : text;
}
