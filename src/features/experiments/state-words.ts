import type { ExperimentRow } from '../../contract/experiments';
import { assertNever } from '../../domain/assert-never';
import type { Formats } from '../../ui/formats-context';

type Stands = Pick<ExperimentRow, 'state' | 'drawnOn' | 'sentOn' | 'endsOn'>;

/** How a fair test stands: `drawn on 3 Nov, not sent yet`. */
export function stateText({ state, drawnOn, sentOn, endsOn }: Stands, { day }: Formats): string {
  const end = endsOn === null ? '' : day(endsOn);
  const sent = sentOn === null ? '' : day(sentOn);
  switch (state) {
    case 'drawn':
      return `Drawn on ${day(drawnOn)}, not sent yet`;
    case 'sent':
    case 'running':
      return `Sent on ${sent}, counting until ${end}`;
    case 'ended':
      return `Sent on ${sent}, ended on ${end}`;
    default:
      return assertNever(state);
  }
}
