const MINUS = '\u2212';

/** A formatted number with the true minus sign, wherever the locale puts it. */
export function withTrueMinus(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map((part) => (part.type === 'minusSign' ? part.value.replace('-', MINUS) : part.value))
    .join('');
}
