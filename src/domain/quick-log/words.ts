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
};

const WORD = /[\p{L}\p{N}&@#][\p{L}\p{N}\p{M}&@#.,'’_-]*/gu;

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
