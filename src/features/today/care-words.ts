import type { CareSuggestion } from '../../contract/ledger';
import { assertNever } from '../../domain/assert-never';
import { spanDays } from '../../domain/day';
import { monthOf } from '../../domain/month';
import type { ActPrefill } from '../../ui/act-editor-context';
import type { Formats } from '../../ui/formats-context';

/** What is said of somebody worth a kind act, and what its button does. */
export type CareWords = { readonly why: string; readonly action: string; readonly prefill: ActPrefill };

const LONG_AGO_DAYS = 60;

/** Puts a suggestion into words. `today` decides whether a silence is named by day or by month. */
export function careWords(
  { contactId, name, why }: CareSuggestion,
  formats: Formats,
  today: CareDay,
): CareWords {
  const prefill: ActPrefill = { who: [{ contactId, name }] };
  switch (why.type) {
    case 'complaint':
      return {
        why: why.days === 0 ? 'complaint opened today' : `complaint open ${formats.counted(why.days, 'day')}`,
        action: 'Put right',
        prefill: { ...prefill, kind: 'apology_and_fix' },
      };
    case 'silent':
      return {
        why: `${rhythm(why.usualGapDays)}, silent since ${since(why.lastPurchase, formats, today)}`,
        action: 'Say hello',
        prefill,
      };
    case 'falling':
      return {
        why: `from ${formats.points(why.from)} down to ${formats.points(why.to)} points`,
        action: 'Be kind',
        prefill,
      };
    default:
      return assertNever(why);
  }
}

type CareDay = Parameters<typeof spanDays>[1];

function rhythm(gapDays: number): string {
  if (gapDays <= 10) return 'buys weekly';
  if (gapDays <= 20) return 'buys every other week';
  if (gapDays <= 45) return 'buys monthly';
  return gapDays <= 120 ? 'buys every few months' : 'buys now and then';
}

function since(day: CareDay, formats: Formats, today: CareDay): string {
  if (spanDays(day, today) < LONG_AGO_DAYS) return formats.shortDay(day);
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? formats.monthName(monthOf(day)) : formats.shortMonth(monthOf(day));
}
