import { assertNever } from '../assert-never';
import type { ValueSay } from './say';
import type { Missing } from './status';

/** What is still needed, as a sentence; `horizonDays` is how long a stretch is. */
export function missingSentence(missing: Missing, horizonDays: number, say: ValueSay): string {
  const days = say.counted(horizonDays, 'day');
  switch (missing.what) {
    case 'amounts':
      return 'The amounts are too large to be added up to the cent.';
    case 'inCredit':
      return 'This needs at least one person in credit.';
    case 'stretches':
      return `This needs at least ${say.counted(missing.need, 'past stretch', 'past stretches')} of ${days} of people you know; you have ${String(missing.have)}.`;
    case 'purchases':
      return `${opening(missing.before)} at least ${say.counted(missing.need, 'past stretch', 'past stretches')} of ${days} in which somebody bought; you have ${String(missing.have)}.`;
    case 'compared':
      return `A settled figure needs others alike, but not in credit, for ${say.share(missing.need)} of people in credit; there are for ${say.share(missing.have)}.`;
    default:
      return assertNever(missing);
  }
}

function opening(before: Missing['before']): string {
  return before === 'figure' ? 'This needs' : 'A settled figure needs';
}
