import type { Reading } from './reading';

const LINKS =
  'to for with from and a an the at in on of by via it them him her my our their his & that'.split(' ');

/** What is left of a line, in the owner's words: links that led to something understood are dropped. */
export function readNote(line: string, reading: Reading): string {
  return runsLeft(reading)
    .map(([from, to]) => phrase(line, reading, from, to))
    .filter((text) => text !== '')
    .join(' ');
}

function runsLeft({ roles }: Reading): [from: number, to: number][] {
  const runs: [number, number][] = [];
  roles.forEach((role, i) => {
    if (role !== null) return;
    const last = runs.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

function phrase(line: string, { words }: Reading, from: number, to: number): string {
  let end = to;
  while (end > from && LINKS.includes(words[end - 1]?.folded ?? '')) end--;
  const [first, last] = [words[from], words[end - 1]];
  if (end === from || !first || !last) return '';
  return line.slice(first.start, last.end);
}
