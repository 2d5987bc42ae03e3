/** A rating as written; `scale` is null where the text does not say what it is out of. */
export type Rating = { readonly value: number; readonly scale: number | null };

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,3})?)`;
const STARS = String.raw`(?:stars?|sterne?|[eé]toiles?|estrellas?|estrelas?|stell[ae]|sterren|ster|points?|punkte?|/)`;
const OUT_OF = new RegExp(
  String.raw`^${NUMBER}\s*${STARS}?\s*(?:/|out of|of|von|aus|sur|de|su|van|op)\s*(\d{1,4})\s*${STARS}?\.?$`,
  'iu',
);
const ALONE = new RegExp(String.raw`^[+]?${NUMBER}\s*${STARS}?$`, 'iu');
const PERCENT = new RegExp(String.raw`^${NUMBER}\s*%$`, 'u');
const FULL = /[★⭐✭🌟]/gu;
const DRAWN = /^[★⭐✭🌟☆✩⚝½\s\uFE0F]+$/u;
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** Reads a rating: `4`, `4,5`, `4/5`, `4 von 5`, `80 %`, `★★★★☆`, `FOUR`. Null when it is none. */
export function readRating(text: string): Rating | null {
  const outOf = OUT_OF.exec(text);
  if (outOf) return { value: numberOf(outOf[1]), scale: Number(outOf[2]) };
  const percent = PERCENT.exec(text);
  if (percent) return { value: numberOf(percent[1]), scale: 100 };
  const alone = ALONE.exec(text);
  if (alone) return { value: numberOf(alone[1]), scale: null };
  if (text !== '' && DRAWN.test(text)) return drawn(text);
  const word = WORDS.indexOf(text.toLowerCase());
  return word > 0 ? { value: word, scale: 5 } : null;
}

// Only where hollow stars stand beside the full ones does the drawing say how many there could be.
function drawn(text: string): Rating {
  const full = text.match(FULL)?.length ?? 0;
  const hollow = text.match(/[☆✩⚝]/gu)?.length ?? 0;
  const half = text.match(/½/gu)?.length ?? 0;
  return { value: full + half / 2, scale: hollow > 0 ? full + half + hollow : null };
}

function numberOf(text = ''): number {
  return Number(text.replace(',', '.'));
}
