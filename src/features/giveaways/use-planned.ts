import type { GiveawayRow } from '../../contract/giveaways';
import type { ResultsView } from '../../contract/results';
import { useOpenBook } from '../../ui/book-context';
import { usePastView } from '../../ui/view-context';
import { useGiveaways } from './list-giveaways';

/**
 * The giveaways still to come, the next one first; a past knows of none. One that was responded to stands among
 * the results instead. Undefined until both are read.
 */
export function usePlanned(results: ResultsView | undefined): readonly GiveawayRow[] | undefined {
  const { today } = useOpenBook();
  const isNow = usePastView().asOf === null;
  const giveaways = useGiveaways();
  if (!isNow) return [];
  if (!results) return undefined;
  const shown = new Set(results.giveaways.map(({ id }) => id));
  return giveaways.data?.filter(({ id, startsOn }) => startsOn > today && !shown.has(id)).reverse();
}
