import type { PastNote } from '../contract/ledger';
import type { Formats } from '../ui/formats-context';

/** What was left out of a past, or let into it, because it was recorded or changed only later. */
export function pastWords(note: PastNote, knownThen: boolean, { counted }: Formats): string {
  const { recordedLater, voidedLater } = note;
  if (recordedLater + voidedLater === 0)
    return 'Nothing of it was recorded or changed later: then and now, the same is known of it.';
  const later = counted(recordedLater, 'entry', 'entries');
  const changed = counted(voidedLater, 'entry', 'entries');
  const parts = knownThen
    ? [
        recordedLater > 0 && `${later} recorded later ${are(recordedLater)} left out`,
        voidedLater > 0 && `${changed} changed or removed since ${are(voidedLater)} shown as then`,
      ]
    : [
        recordedLater > 0 && `${later} recorded later ${are(recordedLater)} included`,
        voidedLater > 0 && `${changed} changed or removed since ${are(voidedLater)} shown as now`,
      ];
  return `${parts.filter((part) => part !== false).join('; ')}.`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
