import { useMemo, useState } from 'react';
import type { ActKindView } from '../../contract/acts';
import { previewPoints } from '../../domain/quick-log/preview';
import { type QuickLog, nameAtEnd, namesToLookUp, readQuickLog } from '../../domain/quick-log/quick-log';
import { useOpenBook } from '../../ui/book-context';
import { useAudienceFactor } from './audience-factor';
import { useLogChoices } from './log-choices';
import { type NameChoice, nameChoice } from './name-choice';
import { useSuggestionsForAll } from './suggest-people';

/** The quick-log line while it is being typed. */
export type QuickLogState = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly log: QuickLog;
  /** The kind, when it is clear. */
  readonly kind: ActKindView | null;
  /** Points it would post; null while the kind is not clear. */
  readonly points: number | null;
  /** Names to choose from, for what is being typed or what fits several. */
  readonly choice: NameChoice | null;
  /** False while contacts of such a name are still being looked up. */
  readonly isReady: boolean;
};

/** Reads the line as it is typed, with the contacts it may mean. */
export function useQuickLog(): QuickLogState {
  const [text, setText] = useState('');
  const { kinds, channels } = useLogChoices();
  const audienceFactor = useAudienceFactor();
  const { today, currency } = useOpenBook();
  const knowledge = useMemo(() => ({ kinds, channels, currency, today }), [kinds, channels, currency, today]);
  const { people, isReady } = useSuggestionsForAll(
    useMemo(() => namesToLookUp(text, knowledge), [text, knowledge]),
  );
  const log = useMemo(() => readQuickLog(text, { ...knowledge, people }), [text, knowledge, people]);
  const only = log.kinds.length === 1 ? log.kinds[0] : undefined;
  const kind = kinds.find((each) => each.id === only?.id) ?? null;
  const reached = { named: log.who.length, units: 1, reach: log.reach };
  return {
    text,
    setText,
    log,
    kind,
    points: kind && previewPoints(kind, reached, audienceFactor),
    isReady,
    choice: nameChoice(text, log, nameAtEnd(text, knowledge), people),
  };
}
