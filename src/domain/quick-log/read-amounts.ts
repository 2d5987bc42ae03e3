import { type Reading, claim, foldedAt, isFree } from './reading';

type Found = { readonly value: number; readonly length: number };

const PEOPLE = ['people', 'followers', 'subscribers', 'readers', 'viewers', 'listeners'];
const AFTER_MINUTES = 'about on with for via by at in to and today yesterday'.split(' ');
const MOST_MINUTES = 1_000_000;
const MOST_REACHED = 1_000_000_000;

/** Finds how long something took and claims its words. Minutes; null when the line does not say. */
export function readMinutes(reading: Reading): number | null {
  return readFirst(reading, durationAt, MOST_MINUTES, 'minutes', ['for', 'took', 'in']);
}

/** Finds how many people nobody named were reached: `500 followers`. */
export function readReach(reading: Reading): number | null {
  return readFirst(reading, reachAt, MOST_REACHED, 'reach', ['to', 'for']);
}

function readFirst(
  reading: Reading,
  at: (reading: Reading, i: number) => Found | null,
  most: number,
  role: 'minutes' | 'reach',
  before: readonly string[],
): number | null {
  for (let i = 0; i < reading.words.length; i++) {
    const found = at(reading, i);
    if (!found || found.value > most || !isFree(reading, { from: i, to: i + found.length })) continue;
    const from = before.includes(foldedAt(reading, i - 1)) ? i - 1 : i;
    claim(reading, { from, to: i + found.length }, role);
    return found.value;
  }
  return null;
}

function durationAt(reading: Reading, i: number): Found | null {
  const hours = hoursAt(reading, i);
  if (!hours) return minutesAt(reading, i);
  const more = minutesAt(reading, i + hours.length) ?? bareMinutesAt(reading, i + hours.length);
  return more ? { value: hours.value + more.value, length: hours.length + more.length } : hours;
}

function hoursAt(reading: Reading, i: number): Found | null {
  const [a, b, c] = [foldedAt(reading, i), foldedAt(reading, i + 1), foldedAt(reading, i + 2)];
  if (a === 'half' && (b === 'an' || b === 'a') && c === 'hour') return { value: 30, length: 3 };
  if ((a === 'an' || a === 'one') && b === 'hour') return { value: 60, length: 2 };
  const joined = /^(\d+(?:[.,]\d+)?)(?:h|hrs?|hours?)(?:(\d{1,2})(?:m|mins?|minutes?)?)?$/.exec(a);
  if (joined) return { value: Math.round(decimal(joined[1]) * 60) + Number(joined[2] ?? 0), length: 1 };
  if (!isNumber(a) || !/^(?:h|hrs?|hours?)$/.test(b)) return null;
  return { value: Math.round(decimal(a) * 60), length: 2 };
}

function minutesAt(reading: Reading, i: number): Found | null {
  const [a, b] = [foldedAt(reading, i), foldedAt(reading, i + 1)];
  const joined = /^(\d+)(?:m|mins?|minutes?)$/.exec(a);
  if (joined) return { value: Number(joined[1]), length: 1 };
  if (!/^\d+$/.test(a) || !/^(?:m|mins?|minutes?)$/.test(b)) return null;
  return { value: Number(a), length: 2 };
}

// “1h 30”, but not “1h 12 Oct” or “1h 30 boxes”: nothing may follow that the number could count.
function bareMinutesAt(reading: Reading, i: number): Found | null {
  const next = reading.words[i + 1];
  const isAlone = !next || next.afterPause || AFTER_MINUTES.includes(next.folded);
  return isAlone && /^[0-5]\d$/.test(foldedAt(reading, i))
    ? { value: Number(foldedAt(reading, i)), length: 1 }
    : null;
}

function reachAt(reading: Reading, i: number): Found | null {
  const count = foldedAt(reading, i);
  if (!/^\d{1,3}(?:[.,]?\d{3})*$/.test(count) || !PEOPLE.includes(foldedAt(reading, i + 1))) return null;
  return { value: Number(count.replaceAll(/[.,]/g, '')), length: 2 };
}

function isNumber(text: string): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(text);
}

function decimal(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
