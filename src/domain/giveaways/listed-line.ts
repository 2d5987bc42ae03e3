import { type ReadPerson, addressIn, isOneWord, personOf, personOfRow } from './listed-cells';

/** The people of one line, whether it is a row of a table, a list of its own or one person. */
export function peopleOfLine(line: string): ReadPerson[] {
  if (line.includes('\t')) return [personOfRow(line, cellsOf(line, '\t'), null)];
  const parts = cellsOf(line, ';');
  if (parts.length === 1 || isRow(parts))
    return partedBy(line, parts.length === 1 ? cellsOf(line, ',') : parts);
  return inPairs(parts).flatMap((part) =>
    addressIn(part) === null ? partedBy(part, cellsOf(part, ',')) : inText(part),
  );
}

// Between semicolons a comma belongs to the name: `Lee, Ann <ann@example.com>; …`.
function partedBy(line: string, cells: readonly string[]): ReadPerson[] {
  if (isRow(cells)) return [personOfRow(line, cells, null)];
  const [last = '', rest = ''] = cells;
  const isTurned = cells.length === 2 && isOneWord(last) && !last.includes('@') && /^\S+ *<.*>$/u.test(rest);
  if (isTurned) return inText(rest.replace('<', ` ${last} <`));
  return inPairs(cells).flatMap(inText);
}

/** Cells of one person: one of them is an address and no other holds one. */
function isRow(cells: readonly string[]): boolean {
  const holding = cells.filter((cell) => cell.includes('@'));
  return cells.length > 1 && holding.length === 1 && addressIn(holding[0] ?? '') !== null;
}

/** A name followed by its address, each between commas, is one person. */
function inPairs(cells: readonly string[]): string[] {
  const pairs: string[] = [];
  for (const cell of cells) {
    const before = pairs.at(-1);
    const isPair = before !== undefined && !before.includes('@') && addressIn(cell) !== null;
    if (isPair) pairs[pairs.length - 1] = `${before} <${addressIn(cell) ?? ''}>`;
    else if (cell !== '') pairs.push(cell);
  }
  return pairs;
}

// From the start of a word only: tried from each of its letters, a long text without blanks takes minutes.
const ADDRESS = /(?<![^\s<>()[\]"“”,;@])(?:mailto:)?[^\s<>()[\]"“”,;@]+@[^\s<>()[\]"“”,;@]+/giu;

/** The people in a text without separators: each address with the name in front of it. */
function inText(text: string): ReadPerson[] {
  const addresses = [...text.matchAll(ADDRESS)];
  if (addresses.length === 0) return [personOf(text, text, null)];
  let from = 0;
  return addresses.map((match) => {
    const name = text.slice(from, match.index);
    from = match.index + match[0].length;
    const email = addressIn(match[0]);
    return personOf(addresses.length === 1 ? text : match[0], name, email);
  });
}

/** The cells between separators; those within quotes or angle brackets separate nothing. */
export function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = [];
  let [start, isQuoted, isAngled] = [0, false, false];
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '<') isAngled = true;
    else if (letter === '>') isAngled = false;
    else if (letter === mark && !isQuoted && !isAngled) {
      cells.push(line.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...cells, line.slice(start).trim()];
}
