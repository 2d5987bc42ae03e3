import { ENTRY_CLASSES, type EntryClass, type HalfLives } from '../../domain/ledger/rate-card';

const NAMES: Record<EntryClass, string> = {
  deposit: 'deposits',
  ask: 'asks',
  breach: 'breaches of trust',
};

/** What fading rests on, in a sentence that says whose assumption it is. */
export function fadingNote(halfLives: HalfLives): string {
  const lives = ENTRY_CLASSES.map((cls) => halfLives[cls]);
  const [first] = lives;
  if (lives.every((life) => life === null)) return 'Fading is turned off: points keep their worth.';
  if (lives.every((life) => life === first)) {
    return `Points halve every ${days(first)} unless renewed; that rate is your assumption.`;
  }
  const parts = ENTRY_CLASSES.map((cls) => partOf(cls, halfLives[cls]));
  const text = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} unless renewed; those rates are your assumption.`;
}

function partOf(cls: EntryClass, life: number | null): string {
  return life === null ? `${NAMES[cls]} never fade` : `${NAMES[cls]} halve every ${days(life)}`;
}

function days(life: number | null | undefined): string {
  return life === 1 ? 'day' : `${life ?? 0} days`;
}
