const ESCAPE = /&(?:(quot|apos|gt|lt|amp)|#(?:x([\da-f]{1,6})|(\d{1,7})));|_x([\da-f]{4})_/gi;
const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' };

/**
 * The text a workbook means by the text between two tags: entities, characters by number, and the
 * format's own `_x000D_`. An entity nobody knows stays as it stands; none is ever looked up.
 */
export function xmlText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('_x') && !raw.includes('\r')) return raw;
  return raw
    .replaceAll(ESCAPE, (whole: string, named?: string, hex?: string, decimal?: string, code?: string) => {
      if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? code ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    })
    .replaceAll('\r\n', '\n');
}
