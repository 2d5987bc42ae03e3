import type { Reading, Role } from './reading';

/** A stretch of the line as it was typed, and what it was understood as. */
export type Piece = { readonly text: string; readonly role: Role | null };

/** The whole line in pieces, spaces included: joined, they are the line. */
export function piecesOf(line: string, { words, roles }: Reading): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, role: Role | null): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && last.role === role) pieces[pieces.length - 1] = { text: last.text + text, role };
    else pieces.push({ text, role });
  };
  let at = 0;
  words.forEach((word, i) => {
    const role = roles[i] ?? null;
    const goesOn = i > 0 && role !== null && roles[i - 1] === role;
    add(line.slice(at, word.start), goesOn ? role : null);
    add(line.slice(word.start, word.end), role);
    at = word.end;
  });
  add(line.slice(at), null);
  return pieces;
}
