/** Text for comparing whole cells: no BOM, no surrounding blanks, inner blanks as one space, case-folded. */
export function foldCell(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase(); // most are, and this is asked of every row
  return text.replaceAll('\uFEFF', '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * Whether `foldCell` may make `folded` of a text, by the character both begin with: for what is asked of every
 * row. Folding takes blanks and marks away from the beginning, and turns capitals into small letters.
 */
export function mayFoldTo(text: string, folded: string): boolean {
  const code = text.charCodeAt(0);
  const isPlain = code > 0x20 && code < 0x7f;
  const isCapital = code >= 0x41 && code <= 0x5a;
  return !isPlain || (isCapital ? code + 0x20 : code) === folded.charCodeAt(0);
}

/** Lower case without accents: `Número` and `numero` are one word. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/**
 * The words of a header, folded: `First_Name`, `firstName` and `First name*` are all `first name`.
 * Currency codes, signs and `UTC` are left out unless nothing else is there: they qualify a column
 * and do not name it.
 */
export function headerWords(text: string): string {
  const words = foldAccents(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const naming = words.filter((word) => !QUALIFIERS.has(word));
  return (naming.length > 0 ? naming : words).join(' ');
}

/** The header says its clock times are in UTC, as in `Created (UTC)`. */
export function saysUtc(header: string): boolean {
  return /(^|[^\p{L}])utc([^\p{L}]|$)/iu.test(header);
}

/** Letters of ASCII and no blanks. */
const PLAIN = /^[!-~]*$/;

const QUALIFIERS = new Set(
  'utc gmt usd eur gbp chf cad aud nzd jpy cny inr brl mxn sek nok dkk pln czk huf ron zar'.split(' '),
);
