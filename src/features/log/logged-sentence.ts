import type { Logged } from '../../contract/acts';
import type { Formats } from '../../ui/formats-context';

/** What a toast says of a new act: “Logged “Answered a question”: +4.0 points. The balance is 412.3.” */
export function loggedSentence(label: string, logged: Logged, formats: Formats): string {
  const points =
    logged.points === 0
      ? ', without points: the day’s limit is reached.'
      : `: ${formats.change(logged.points)} points.`;
  return `Logged “${label}”${points} The balance is ${formats.points(logged.balance)}.`;
}

/** What a toast says of a changed act. */
export function changedSentence(label: string, logged: Logged, formats: Formats): string {
  return `Changed “${label}”. The balance is ${formats.points(logged.balance)}.`;
}
