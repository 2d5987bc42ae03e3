// What Google writes between the addresses or numbers of one cell.
const BETWEEN = ' ::: ';

/** The first of what a cell may hold several of, such as addresses: `a ::: b`. */
export function firstOfSeveral(text: string): string {
  const end = text.indexOf(BETWEEN);
  return end < 0 ? text : text.slice(0, end).trim();
}

/** All but the first. */
export function othersOfSeveral(text: string): string[] {
  const [, ...others] = text.split(BETWEEN);
  return others.map((other) => other.trim()).filter((other) => other !== '');
}
