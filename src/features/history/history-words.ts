import type { HistoryRow, Touchable, Touched } from '../../contract/history';
import { type Day, addDays } from '../../domain/day';
import type { Formats } from '../../ui/formats-context';

const WORDS: Record<Touchable, readonly [one: string, many: string]> = {
  act: ['entry', 'entries'],
  contact: ['person', 'people'],
  purchase: ['sale', 'sales'],
  giveaway: ['giveaway', 'giveaways'],
  response: ['response', 'responses'],
  reading: ['reading', 'readings'],
  social_profile: ['profile', 'profiles'],
  contact_tag: ['tag', 'tags'],
  stage_change: ['stage', 'stages'],
  rate_card: ['rate card', 'rate cards'],
  rule: ['rule', 'rules'],
  assumption: ['set of assumptions', 'sets of assumptions'],
  experiment: ['fair test', 'fair tests'],
  month_lock: ['month', 'months'],
  business: ['business', 'businesses'],
};

/** What an action touched: “171 sales and 46 people added, 1 tag removed”. */
export function touchedWords(touched: readonly Touched[], formats: Formats): string {
  const parts = (['created', 'changed', 'removed'] as const).map((how) => {
    const counts = touched
      .filter((one) => one[how] > 0)
      .map((one) => formats.counted(one[how], ...WORDS[one.what]));
    return counts.length > 0 ? `${listed(counts)} ${HOW[how]}` : '';
  });
  return parts.filter((part) => part !== '').join(', ');
}

const HOW = { created: 'added', changed: 'changed', removed: 'removed' };

function listed(parts: readonly string[]): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
}

/** A day as a heading: “Today”, “Yesterday”, “Thu 22 Oct”, or with its year when that is another. */
export function dayName(day: Day, today: Day, formats: Formats): string {
  if (day === today) return 'Today';
  if (day === addDays(today, -1)) return 'Yesterday';
  return day.slice(0, 4) === today.slice(0, 4) ? formats.nearDay(day) : formats.day(day);
}

/** When something was taken back: “undone today, 09:12”. */
export function undoneWords(
  { day, at }: NonNullable<HistoryRow['undone']>,
  today: Day,
  formats: Formats,
  time: (instant: string) => string,
): string {
  if (day === today) return `undone today, ${time(at)}`;
  return `undone on ${day.slice(0, 4) === today.slice(0, 4) ? formats.shortDay(day) : formats.day(day)}`;
}

/** Rows under the days they were done on, in the order they come. */
export function byDay(rows: readonly HistoryRow[]): { readonly day: Day; readonly rows: HistoryRow[] }[] {
  const days: { readonly day: Day; readonly rows: HistoryRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.rows.push(row);
    else days.push({ day: row.day, rows: [row] });
  }
  return days;
}
