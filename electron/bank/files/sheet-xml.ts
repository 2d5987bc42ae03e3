/** Something in a sheet that this program does not read by itself; the workbook library may. */
export class Unfamiliar extends Error {}

/** A cell as it stands: its column from 0 (null where it names none), style, type, and the text in it. */
export type XmlCell = {
  readonly column: number | null;
  readonly style: number;
  readonly type: string;
  /** Null where the cell holds nothing. */
  readonly value: string | null;
  readonly end: number;
};

const FORMULA = String.raw`(?:<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))?`;
const VALUE = String.raw`(?:<v(?:\s[^>]*)?(?:\/>|>([^<]*)<\/v>)|<is><t(?:\s[^>]*)?(?:\/>|>([^<]*)<\/t>)<\/is>)?`;
const INSIDE = String.raw`${FORMULA}\s*${VALUE}\s*<\/c>`;
/** As nearly every program writes it: these attributes in this order. */
const CELL = new RegExp(
  String.raw`<c(?: r="([A-Z]{1,3})\d+")?(?: s="(\d+)")?(?: t="([A-Za-z]+)")?(?:\/>|>${INSIDE})`,
  'y',
);
/** As any other may. */
const ANY_CELL = new RegExp(String.raw`\s*<c(?=[\s/>])([^>]*?)(?:\/>|>\s*${INSIDE})`, 'y');
const NEXT_CELL = /\s*<c[\s/>]/y;

/** The cell that begins at a place, or null where none does. @throws Unfamiliar */
export function cellAt(xml: string, at: number): XmlCell | null {
  CELL.lastIndex = at;
  const found = CELL.exec(xml);
  if (found) return xmlCell(found[1], found[2], found[3], found[4] ?? found[5], CELL.lastIndex);
  ANY_CELL.lastIndex = at;
  const other = ANY_CELL.exec(xml);
  if (other) {
    const [, attributes = '', value, inline] = other;
    const of = (name: string): string | undefined => attribute(attributes, name);
    const letters = of('r')?.replace(/\d+$/, '');
    return xmlCell(letters, of('s'), of('t'), value ?? inline, ANY_CELL.lastIndex);
  }
  NEXT_CELL.lastIndex = at;
  if (NEXT_CELL.test(xml)) throw new Unfamiliar();
  return null;
}

function xmlCell(
  letters: string | undefined,
  style: string | undefined,
  type: string | undefined,
  value: string | undefined,
  end: number,
): XmlCell {
  return {
    column: letters === undefined ? null : columnOf(letters),
    style: style === undefined ? 0 : Number(style),
    type: type ?? '',
    value: value ?? null,
    end,
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const digit = letters.charCodeAt(index) - 64;
    if (digit < 1 || digit > 26) throw new Unfamiliar();
    column = column * 26 + digit;
  }
  return column - 1;
}

/** What an attribute of a tag says. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

/** The format's way of saying yes. */
export function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
