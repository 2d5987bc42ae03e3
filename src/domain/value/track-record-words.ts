import type { TrackRecord } from './backtest';
import type { PastMonth } from './past-month';
import type { ValueSay } from './say';

const LATEST = 4;
const WORDS = ['none', 'one', 'two', 'three', 'four'];

/** Month ends on which a forecast could have been shown, oldest first: nobody relied on any other. */
export function toldMonths({ months }: Pick<TrackRecord, 'months'>): readonly PastMonth[] {
  return months.filter(({ isShown }) => isShown);
}

/**
 * How the latest forecasts turned out, at most four whose days do not overlap: “Three of the last four sales
 * forecasts came true.” Null where none can be checked yet.
 */
export function trackRecordSentence(record: TrackRecord): string | null {
  const latest = toldApart(record).slice(-LATEST);
  if (latest.length === 0) return null;
  const came = latest.filter(({ inside }) => inside).length;
  if (latest.length === 1)
    return `The last sales forecast ${came === 1 ? 'came true' : 'did not come true'}.`;
  return capitalised(`${WORDS[came]} of the last ${WORDS[latest.length]} sales forecasts came true.`);
}

/** How many of all past month ends came true, and how few of these stand on their own. Null without any. */
export function coverageSentence(record: TrackRecord, say: ValueSay): string | null {
  const months = toldMonths(record);
  if (months.length === 0) return null;
  const came = months.filter(({ inside }) => inside).length;
  const all = `Forecasts of everybody’s sales came true at ${String(came)} of ${say.counted(months.length, 'past month end')}.`;
  return `${all} Their days overlap: about ${say.counted(toldApart(record).length, 'of them is', 'of them are')} independent.`;
}

/** What was forecast and what came, over the independent month ends. Null without any. */
export function ratioSentence(record: TrackRecord, say: ValueSay): string | null {
  const apart = toldApart(record);
  const forecast = apart.reduce((sum, { estimated }) => sum + estimated.middleCents, 0);
  const came = apart.reduce((sum, { happenedCents }) => sum + happenedCents, 0);
  return forecast > 0 ? `Over those, ${say.share(came / forecast)} of what was forecast came.` : null;
}

/** What is said where no past forecast can be checked yet. */
export function noTrackRecordSentence(horizonDays: number, say: ValueSay): string {
  const days = say.counted(2 * horizonDays, 'day');
  return `No past forecast to check yet: it takes ${days} of records, a month end between, and enough on record by then.`;
}

function toldApart(record: TrackRecord): readonly PastMonth[] {
  const apart = new Set(record.independent);
  return toldMonths(record).filter(({ monthEnd }) => apart.has(monthEnd));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
