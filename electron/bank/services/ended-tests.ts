import { Refusal } from '../../../src/contract/failure';
import type { Day } from '../../../src/domain/day';
import { listExperiments } from '../db/experiments';
import type { ReadingHandle } from '../db/handle';
import { rowOf } from './experiment-rows';

/**
 * Watches that a step through the history leaves every ended fair test as it was; call what it gives back after
 * the step. Taking one back and drawing again would find a difference where there is none.
 * @throws Refusal `ended`, from what it gives back
 */
export function keepEndedTests(handle: ReadingHandle, today: Day): () => void {
  const before = endedOn(handle, today);
  return () => {
    const after = endedOn(handle, today);
    const lost = [...before].find(([id, { sentOn }]) => after.get(id)?.sentOn !== sentOn);
    if (lost)
      throw new Refusal(
        'ended',
        `The fair test “${lost[1].title}” has ended and been read. It stays as it is; what came before it is undone in History.`,
      );
  };
}

function endedOn(handle: ReadingHandle, today: Day) {
  const rows = listExperiments(handle).map((kept) => rowOf(kept, today));
  return new Map(rows.filter(({ state }) => state === 'ended').map((row) => [row.id, row]));
}
