import type { ActInput } from '../../contract/acts';
import type { ActPrefill, Someone } from '../../ui/act-editor-context';
import type { QuickLogState } from './use-quick-log';

/** The form with everything the line said. */
export function prefillOf({ log, kind }: QuickLogState): ActPrefill {
  const { channel, note, minutes, reach, costCents } = log;
  return { kind: kind?.id ?? null, day: log.day, channel, note, minutes, reach, costCents, who: whoOf(log) };
}

/** What is sent to the bank when the line is clear; null when its kind, day or people are not. */
export function inputOfLine({ log, kind }: QuickLogState): ActInput | null {
  const { day, channel, note, minutes, reach, costCents } = log;
  if (!kind || day === null || log.unsure.length > 0) return null;
  const who = log.who.map((one) => (one.type === 'known' ? { contactId: one.id } : { newName: one.name }));
  return { kind: kind.id, day, channel, note, minutes, reach, costCents, who };
}

function whoOf(log: QuickLogState['log']): Someone[] {
  return log.who.map((one) =>
    one.type === 'known' ? { contactId: one.id, name: one.name } : { newName: one.name },
  );
}
