/** A word of a line, without the punctuation around it; `start` and `end` are places in the line. */
export type Word = {
  readonly text: string;
  /** Lower case, without accents and without a possessive: what words are compared by. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** A comma or the like stood before it. */
  readonly afterPause: boolean;
  /** A full stop stood right after it. */
  readonly hasStop: boolean;
};

// A day in numbers (14/10/2026) is one word; other words are parted by a stroke.
const WORD =
  /\d{1,4}(?:\/\d{1,4}){1,2}(?![\p{L}\p{N}/])|[\p{L}\p{N}\p{Sc}&@#][\p{L}\p{N}\p{M}\p{Sc}&@#.,'’_-]*/gu;

/** The words of a line, in order. */
export function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map((match) => {
    const text = match[0].replace(/[.,'’_-]+$/u, '');
    const before = line.slice(0, match.index);
    return {
      text,
      folded: fold(text),
      start: match.index,
      end: match.index + text.length,
      isCapital: /^\p{Lu}/u.test(text),
      afterPause: /[,;:]\s*$/.test(before),
      hasStop: line[match.index + text.length] === '.',
    };
  });
}

/** How words are compared: `Zoë’s` is `zoe`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '');
}
