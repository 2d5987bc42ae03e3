/** Whom an act reached: contacts by name (perhaps only the first few), and people nobody named. */
export type Reached = {
  readonly names: readonly string[];
  /** How many contacts are named in all. */
  readonly named: number;
  /** True when points were posted to people nobody named. */
  readonly audience: boolean;
  /** How many of those there were; null when nobody counted. */
  readonly reach: number | null;
};

const NAMES_SHOWN = 3;

/** Whom an act reached, in words: “Ines Roque, Tom Adeyemi and 5 others”, “an audience of 54”. */
export function whoText(reached: Reached, namesHidden: boolean): string {
  const people = namesHidden ? countOf(reached.named) : namesOf(reached);
  return inWords([...people, ...audienceOf(reached)]);
}

function countOf(named: number): string[] {
  if (named === 0) return [];
  return [named === 1 ? 'a contact' : `${named} contacts`];
}

function namesOf({ names, named }: Reached): string[] {
  const shown = names.slice(0, named > NAMES_SHOWN ? NAMES_SHOWN - 1 : NAMES_SHOWN);
  const others = named - shown.length;
  if (shown.length === 0) return countOf(named);
  return others > 0 ? [...shown, others === 1 ? '1 other' : `${others} others`] : shown;
}

function audienceOf({ audience, reach }: Reached): string[] {
  if (!audience) return [];
  return [reach === null ? 'the audience' : `an audience of ${reach}`];
}

function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
