/** What a clock time says of its zone: nothing, UTC, or an offset or zone of its own. */
export type ClockZone = 'none' | 'utc' | 'offset';

export type ClockTime = { readonly secondOfDay: number; readonly zone: ClockZone };

const CLOCK = new RegExp(
  [
    String.raw`^(.*?\d\.?)(?:T|,?\s+(?:um |at |à |om )?|,)`, // the date and what joins it to the time
    String.raw`(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?`,
    String.raw`\s*(am|pm|a\.\s?m\.?|p\.\s?m\.?|uhr|h)?`,
    String.raw`\s*(Z|(?:UTC|GMT)?\s*[+\-−]\d{1,2}:?(?:\d{2})?(?:\s*UTC)?|[A-Z]{2,5})?(?:\s*\([^)]*\))?$`,
  ].join(''),
  'iu',
);

/** Separates a date from the clock time behind it; `clock` is null where there is none. */
export function splitClockTime(text: string): { readonly date: string; readonly clock: ClockTime | null } {
  if (text.length <= 10) return { date: text, clock: null };
  const match = CLOCK.exec(text);
  if (!match) return { date: text, clock: null };
  const [, date = '', hour = '', minute = '', second = '0', half = '', zone = ''] = match;
  const secondOfDay = secondsOf(Number(hour), Number(minute), Number(second), half.toLowerCase());
  if (secondOfDay === null) return { date: text, clock: null };
  return { date, clock: { secondOfDay, zone: zoneOf(zone.toUpperCase()) } };
}

function secondsOf(hour: number, minute: number, second: number, half: string): number | null {
  const twelve = half.startsWith('a') || half.startsWith('p');
  if (minute > 59 || second > 60 || hour > 23 || (twelve && (hour < 1 || hour > 12))) return null;
  const hour24 = twelve ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  return hour24 * 3600 + minute * 60 + second;
}

// `+00:00` is an offset like any other: the written date stays.
function zoneOf(zone: string): ClockZone {
  if (zone === '') return 'none';
  return zone === 'Z' || /^(UTC|GMT)$|UTC$/.test(zone.trim()) ? 'utc' : 'offset';
}
