import type { Day } from '../day';
import type { Month } from '../month';
import type { Quantity } from './quantity';

/** A piece of a sentence: text, or a figure or day that is written in the owner's own formats. */
export type Piece = string | Quantity | { readonly day: Day } | { readonly month: Month };

/** A sentence whose figures and days are not written out yet. */
export type Words = readonly Piece[];

/** A sentence with figures in it: words`Halves every ${days(180)}.` */
export function words(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Words {
  return texts.flatMap((text, at) => {
    const piece = pieces[at];
    return [...(text === '' ? [] : [text]), ...(piece === undefined ? [] : [piece])];
  });
}

/** A day in a sentence. */
export function on(day: Day): Piece {
  return { day };
}

/** A month in a sentence. */
export function inMonth(month: Month): Piece {
  return { month };
}

/** A count with its noun: words of `1 act`, `23 acts`. */
export function counted(value: number, one: string, many = `${one}s`): Words {
  return [{ unit: 'count', value }, ` ${value === 1 ? one : many}`];
}
