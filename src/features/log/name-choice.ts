import type { ContactSuggestion } from '../../contract/people';
import type { QuickLog } from '../../domain/quick-log/quick-log';
import { fold } from '../../domain/quick-log/words';

/** Contacts to choose from for a stretch of the line; `asks` when the line cannot be logged without. */
export type NameChoice = {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly people: readonly ContactSuggestion[];
  readonly asks: boolean;
};

const MOST = 5;

/** The names to offer: for one that fits several contacts, else for the one being typed at the end. */
export function nameChoice(
  text: string,
  log: QuickLog,
  atEnd: { readonly start: number; readonly text: string } | null,
  people: readonly ContactSuggestion[],
): NameChoice | null {
  const [unsure] = log.unsure;
  if (unsure) {
    const start = startOfUnsure(log);
    const ids = unsure.people.map((person) => person.id);
    const fitting = people.filter((person) => ids.includes(person.id));
    return { start, end: start + unsure.text.length, typed: unsure.text, people: fitting, asks: true };
  }
  if (!atEnd) return null;
  const typed = fold(atEnd.text);
  const fitting = people
    .filter(({ name }) => fold(name).includes(typed) && fold(name) !== typed)
    .slice(0, MOST);
  if (fitting.length === 0) return null;
  return { start: atEnd.start, end: text.length, typed: atEnd.text, people: fitting, asks: false };
}

/** The line with a stretch of it replaced by a contact's whole name. */
export function withName(text: string, { start, end }: NameChoice, name: string): string {
  return `${text.slice(0, start)}${name} ${text.slice(end).trimStart()}`;
}

function startOfUnsure(log: QuickLog): number {
  const at = log.pieces.findIndex((piece) => piece.role === 'unsurePerson');
  return log.pieces.slice(0, at).reduce((sum, piece) => sum + piece.text.length, 0);
}
