import { useMemo } from 'react';
import { GIVEAWAY_KINDS } from '../../contract/giveaways';
import { USUAL_CHANNELS } from '../../domain/quick-log/read-channel';
import { channelsIn } from './giveaway-values';
import { giveawayWord } from './giveaway-words';
import { useGiveaways } from './list-giveaways';

/** Kinds and channels to choose from: the owner’s own first among the channels, last among the kinds. */
export function useGiveawayChoices(): {
  readonly kinds: readonly string[];
  readonly channels: readonly string[];
} {
  const { data } = useGiveaways();
  return useMemo(() => {
    const rows = data ?? [];
    const own = rows.flatMap(({ channel }) => channelsIn(channel));
    return {
      kinds: eachOnce([...GIVEAWAY_KINDS, ...rows.map(({ kind }) => kind)].map(giveawayWord)),
      channels: eachOnce([...own, ...USUAL_CHANNELS]),
    };
  }, [data]);
}

function eachOnce(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()].toReversed();
}
